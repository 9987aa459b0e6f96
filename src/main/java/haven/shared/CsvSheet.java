package haven.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comma-separated values in UTF-8, with the mark by which spreadsheets know it. */
final class CsvSheet implements SheetWriter {

    private static final String FORMULAS = "=+-@\t\r";

    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        csv = CsvWriter.builder().build(writer);
    }

    @Override
    public void add(List<String> cells) {
        csv.writeRecord(cells.stream().map(CsvSheet::text).toList());
    }

    /** What a spreadsheet would run as a formula begins with a quote. */
    static String text(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULAS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
