package haven.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The headings of a table: which column stands where, by its name or by its words in any of the four languages. */
final class TableHeads {

    /** No heading is longer; of what is, the beginning is told. */
    private static final int LONGEST = 60;

    private final List<TableColumn> columns;
    private final Locale locale;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Table.Unknown> unknown = new ArrayList<>();

    TableHeads(List<TableCell> heads, List<TableColumn> columns, Locale locale) {
        this.columns = columns;
        this.locale = locale;
        var known = known();
        for (int i = 0; i < heads.size(); i++) {
            place(heads.get(i).text(), i, known);
        }
        mustHaveWhatIsNeeded(heads);
    }

    Map<String, Integer> places() {
        return places;
    }

    List<Table.Unknown> unknown() {
        return unknown;
    }

    private void place(String head, int at, Map<String, TableColumn> known) {
        var column = known.get(Folding.fold(head));
        if (column == null && !head.isEmpty()) {
            var shown = head.length() > LONGEST ? head.substring(0, LONGEST) : head;
            unknown.add(
                    new Table.Unknown(shown, Likeness.nearest(shown, headings()).orElse(null)));
        } else if (column != null && places.put(column.name(), at) != null) {
            throw RuleViolation.at(Table.FIELD, "table.error.columnTwice", head);
        }
    }

    private Map<String, TableColumn> known() {
        var known = new HashMap<String, TableColumn>();
        for (var column : columns) {
            known.put(Folding.fold(column.name()), column);
            TableWords.LANGUAGES.forEach(language -> known.put(Folding.fold(column.heading(language)), column));
        }
        return known;
    }

    private List<String> headings() {
        return columns.stream()
                .filter(column -> !places.containsKey(column.name()))
                .map(column -> column.heading(locale))
                .toList();
    }

    private void mustHaveWhatIsNeeded(List<TableCell> heads) {
        for (var column : columns) {
            if (column.needed() && !places.containsKey(column.name())) {
                var heading = column.heading(locale);
                var like = unknown.stream()
                        .map(Table.Unknown::head)
                        .filter(head -> Likeness.nearest(head, List.of(heading, column.name()))
                                .isPresent())
                        .findFirst();
                throw like.map(head -> RuleViolation.at(Table.FIELD, "table.error.missingLike", heading, head))
                        .orElseGet(() -> RuleViolation.at(Table.FIELD, "table.error.missing", heading, first(heads)));
            }
        }
    }

    /** Enough of the first line to see that it is not the headings. */
    private static String first(List<TableCell> heads) {
        var texts = heads.stream()
                .map(TableCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        var line = String.join(", ", texts);
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
