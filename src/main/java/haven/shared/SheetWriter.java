package haven.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table that is written row by row while it is read, so that it never lies in memory as a whole. */
public interface SheetWriter extends AutoCloseable {

    /** The formats in which tables are sent. */
    List<String> FORMATS = List.of("csv", "xlsx");

    /** Writes one row; null is an empty cell. */
    void add(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** @param name of the only sheet of a workbook */
    static SheetWriter of(String format, OutputStream out, String name, boolean rightToLeft) throws IOException {
        return "csv".equals(format) ? new CsvSheet(out) : new XlsxSheet(out, name, rightToLeft);
    }

    static String mediaType(String format) {
        return "csv".equals(format)
                ? "text/csv;charset=UTF-8"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }
}
