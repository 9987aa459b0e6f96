package haven.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook; its cells are texts, so no spreadsheet runs what stands in them. */
final class XlsxSheet implements SheetWriter {

    private static final int FLUSH_EVERY = 1_000;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    XlsxSheet(OutputStream out, String name, boolean rightToLeft) {
        book = new Workbook(out, "Haven", "1.0");
        sheet = book.newWorksheet(name);
        if (rightToLeft) {
            sheet.rightToLeft();
        }
    }

    @Override
    public void add(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                sheet.value(rows, column, cells.get(column));
            }
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
