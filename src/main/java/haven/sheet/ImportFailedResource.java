package haven.sheet;

import haven.access.Address;
import haven.access.Reader;
import haven.shared.NotThere;
import haven.shared.SheetWriter;
import haven.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the lines that were not written as a file like the one that came, with a column that says what is wrong. */
@WebServlet("/import-failed")
public class ImportFailedResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Address address;

    @Inject
    transient Reader reader;

    @Inject
    transient SheetImportService imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failed = imports.getFailed(id(address.part("id")), reader.getLocale());
        response.setContentType(SheetWriter.mediaType(failed.format()));
        response.setHeader("Content-Disposition", "attachment; filename=\"lines-to-correct." + failed.format() + "\"");
        try (var sheet = SheetWriter.of(
                failed.format(),
                response.getOutputStream(),
                Texts.get(reader.getLocale(), "sheet.file.name"),
                "rtl".equals(reader.getDirection()))) {
            for (var line : failed.lines()) {
                sheet.add(line);
            }
        }
    }

    static long id(String part) {
        if (!part.matches("[0-9]{1,15}")) {
            throw new NotThere("import");
        }
        return Long.parseLong(part);
    }
}
