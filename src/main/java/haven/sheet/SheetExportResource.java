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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Sends what is kept at a place as a file, in parts while it is read; with {@code template=yes} an empty one. */
@WebServlet("/sheet-export")
public class SheetExportResource extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int PART = 500;

    @Inject
    transient Address address;

    @Inject
    transient Reader reader;

    @Inject
    transient SheetExportService exports;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var place = address.part("place");
        var kind = address.part("kind");
        var format = address.query("format");
        if (!SheetWriter.FORMATS.contains(format)) {
            throw new NotThere("format");
        }
        var heads = exports.listHeads(place, kind, reader.getLocale()); // before anything is sent: it may be refused
        var isTemplate = "yes".equals(address.query("template"));
        response.setContentType(SheetWriter.mediaType(format));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"contacts-" + place.toLowerCase(java.util.Locale.ROOT) + "-"
                        + (isTemplate ? "template" : LocalDate.now(clock)) + "." + format + "\"");
        try (var sheet = SheetWriter.of(
                format, response.getOutputStream(), text("sheet.file.name"), "rtl".equals(reader.getDirection()))) {
            sheet.add(heads);
            if (isTemplate) {
                sheet.add(List.of("# " + text("sheet.file.template")));
                for (var line : exports.listTemplate(place, kind, reader.getLocale())) {
                    sheet.add(line);
                }
            } else {
                lines(place, kind, sheet);
            }
        }
    }

    private void lines(String place, String kind, SheetWriter sheet) throws IOException {
        long after = 0;
        for (var part = exports.listAfter(place, kind, after, PART, reader.getLocale()); !part.isEmpty(); ) {
            for (var row : part) {
                sheet.add(row.cells());
            }
            after = part.get(part.size() - 1).id();
            part = part.size() < PART ? List.of() : exports.listAfter(place, kind, after, PART, reader.getLocale());
        }
        var leftOut = exports.countLeftOut(place, kind);
        if (leftOut > 0) {
            sheet.add(List.of("# " + Texts.get(reader.getLocale(), "sheet.file.byVoiceOnly", leftOut)));
        }
    }

    private String text(String key) {
        return Texts.get(reader.getLocale(), key);
    }
}
