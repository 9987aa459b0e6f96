package haven.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A table that somebody sent: CSV or a workbook's first sheet, with its columns in any order, under their names or
 * their headings in any of the four languages. Empty lines, and lines that begin with {@code #}, are skipped.
 *
 * @param form how it was read
 * @param heads the headings as they stand there
 * @param unknown headings of which nothing is read
 * @param dayOrder how it writes days, where it says so itself or somebody did; else null
 */
public record Table(Form form, List<String> heads, List<Unknown> unknown, DayOrder dayOrder, List<TableLine> lines) {

    /** Beside which field of a form a refusal is shown. */
    public static final String FIELD = "file";

    /** A heading that nobody knows, and which one may be meant, or null. */
    public record Unknown(String head, String meant) {}

    /**
     * How a file was read.
     *
     * @param format {@code csv} or {@code xlsx}
     * @param charset of a CSV file, else null
     * @param separator of a CSV file, else null
     */
    public record Form(String format, String charset, String separator) {}

    /** Takes line by line, with its number; says whether it wants more. */
    interface Sink {
        boolean take(int number, List<TableCell> cells);
    }

    /**
     * Reads a file.
     *
     * @param name as it was sent
     * @param order how it writes days, as somebody said; null to see what it tells itself
     * @param mostLines more are refused
     * @param locale in which columns are named in refusals
     * @throws RuleViolation at {@link #FIELD} where it is no such table
     */
    public static Table read(
            byte[] content, String name, List<TableColumn> columns, DayOrder order, int mostLines, Locale locale) {
        if (content.length == 0) {
            throw RuleViolation.at(FIELD, "table.error.empty");
        }
        var reading = new Reading(columns, mostLines, locale);
        var form =
                XlsxRows.isWorkbook(content) ? XlsxRows.read(content, name, reading) : CsvRows.read(content, reading);
        if (reading.heads == null || reading.lines.isEmpty()) {
            throw RuleViolation.at(FIELD, "table.error.empty");
        }
        var meant = order == null ? reading.order() : order;
        return new Table(
                form,
                reading.headings,
                reading.heads.unknown(),
                meant,
                reading.lines.stream().map(line -> line.with(meant)).toList());
    }

    /** What has been read so far. */
    private static final class Reading implements Sink {

        private final List<TableColumn> columns;
        private final int mostLines;
        private final Locale locale;
        private final List<TableLine> lines = new ArrayList<>();
        private final HashSet<DayOrder> orders = new HashSet<>();
        private TableHeads heads;
        private List<String> headings;

        Reading(List<TableColumn> columns, int mostLines, Locale locale) {
            this.columns = columns;
            this.mostLines = mostLines;
            this.locale = locale;
        }

        @Override
        public boolean take(int number, List<TableCell> cells) {
            if (cells.stream().allMatch(TableCell::isEmpty)) {
                return true;
            }
            if (heads == null) {
                heads = new TableHeads(cells, columns, locale);
                headings = cells.stream().map(TableCell::text).toList();
                return true;
            }
            var line = new TableLine(number, cells, heads.places(), headings.size(), null);
            if (!line.isRemark()) {
                if (lines.size() == mostLines) {
                    throw RuleViolation.at(FIELD, "table.error.tooManyLines", mostLines);
                }
                lines.add(line);
                orders.addAll(line.evidence(columns));
            }
            return true;
        }

        /** What the whole file tells; nothing where it tells both. */
        DayOrder order() {
            return orders.size() == 1 ? orders.iterator().next() : null;
        }
    }
}
