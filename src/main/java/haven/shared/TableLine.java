package haven.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A line of a table, asked by the names of its columns. Each question may say no with a {@link RuleViolation} there. */
public final class TableLine {

    private static final int LONGEST = 5_000;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;،؛|]\\s*");

    private final int number;
    private final List<TableCell> cells;
    private final Map<String, Integer> places;
    private final int width;
    private final DayOrder order;

    /** @param width how many headings there are */
    TableLine(int number, List<TableCell> cells, Map<String, Integer> places, int width, DayOrder order) {
        this.number = number;
        this.cells = cells;
        this.places = places;
        this.width = width;
        this.order = order;
    }

    TableLine with(DayOrder how) {
        return new TableLine(number, cells, places, width, how);
    }

    /** As spreadsheets count: the headings are 1. */
    public int number() {
        return number;
    }

    /** Whether the table has this column at all. */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** What stands there, without spaces around it; empty where nothing does. */
    public String text(String column) {
        var cell = cell(column);
        if (cell.formula()) {
            throw RuleViolation.at(column, "table.error.formula");
        }
        if (cell.text().length() > LONGEST) {
            throw RuleViolation.at(column, "table.error.tooLong", LONGEST);
        }
        return cell.day() != null && cell.text().isEmpty() ? cell.day().toString() : cell.text();
    }

    /** The day; null where there is none. */
    public LocalDate day(String column) {
        var cell = cell(column);
        var text = text(column);
        if (cell.day() != null) {
            return cell.day();
        }
        return text.isEmpty() ? null : WrittenDay.read(text, order, column);
    }

    /** Yes or no; nothing is no. */
    public boolean flag(String column) {
        var text = text(column);
        return !text.isEmpty()
                && TableWords.flag(text).orElseThrow(() -> RuleViolation.at(column, "table.error.flag", text));
    }

    /** A choice by its words in any language, or its constant; null where there is none. */
    public <E extends Enum<E>> E choice(String column, Class<E> type, String prefix) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return TableWords.choice(text, type, prefix)
                .orElseThrow(() -> TableWords.nearest(text, type, prefix)
                        .map(near -> RuleViolation.at(column, "table.error.choiceLike", text, near))
                        .orElseGet(() -> RuleViolation.at(column, "table.error.choice", text)));
    }

    /** What stands between commas or semicolons. */
    public List<String> list(String column) {
        var text = text(column);
        return text.isEmpty() ? List.of() : Arrays.asList(BETWEEN.split(text));
    }

    /** What nobody can read here: formulas, days that are none or two, and cells without a heading. */
    public List<RuleViolation> unreadable(List<TableColumn> columns) {
        var found = new ArrayList<RuleViolation>();
        if (cells.stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
            found.add(new RuleViolation("table.error.tooManyCells"));
        }
        for (var column : columns) {
            if (has(column.name()) && column.type() != TableColumn.Type.REMARK) {
                try {
                    if (column.type() == TableColumn.Type.DAY) {
                        day(column.name());
                    } else {
                        text(column.name());
                    }
                } catch (RuleViolation wrong) {
                    found.add(wrong);
                }
            }
        }
        return found;
    }

    /** All cells in the order of the file, as they may be written again. */
    public List<String> asWritten() {
        return cells.stream()
                .map(cell ->
                        cell.day() != null && cell.text().isEmpty() ? cell.day().toString() : cell.text())
                .toList();
    }

    boolean isRemark() {
        return asWritten().stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("#")
                .startsWith("#");
    }

    /** What the days of this line tell of how its file writes days. */
    List<DayOrder> evidence(List<TableColumn> columns) {
        return columns.stream()
                .filter(column -> column.type() == TableColumn.Type.DAY && has(column.name()))
                .map(column -> cell(column.name()))
                .filter(cell -> cell.day() == null && !cell.formula())
                .flatMap(cell -> WrittenDay.evidence(cell.text()).stream())
                .toList();
    }

    private TableCell cell(String column) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? TableCell.EMPTY : cells.get(place);
    }
}
