package haven.sheet;

import haven.shared.Table;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Comparator;
import java.util.List;

/**
 * What was found in a file, as it is kept beside it.
 *
 * @param unknown headings of which nothing was read
 * @param rows line by line, in the order in which they are written: place by place
 */
public record Found(List<Table.Unknown> unknown, List<CheckedRow> rows) {

    private static final Jsonb JSON = JsonbBuilder.create();

    static final Comparator<CheckedRow> ORDER =
            Comparator.comparing(CheckedRow::place).thenComparingInt(CheckedRow::line);

    String write() {
        return JSON.toJson(this);
    }

    static Found read(String json) {
        return JSON.fromJson(json, Found.class);
    }

    int count(RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** The codes of the places at which lines were written, each once, in their order. */
    static List<String> written(List<CheckedRow> rows) {
        return rows.stream()
                .filter(CheckedRow::done)
                .map(CheckedRow::place)
                .distinct()
                .toList();
    }
}
