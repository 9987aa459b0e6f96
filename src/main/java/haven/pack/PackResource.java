package haven.pack;

import haven.access.Address;
import haven.access.Reader;
import haven.paper.PaperPdf;
import haven.place.CountryNames;
import haven.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends the pack as a PDF: only what all staff may read, and nothing of who asked for it but their language. */
@WebServlet("/briefing-pack")
public class PackResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Address address;

    @Inject
    transient Reader reader;

    @Inject
    transient PackService packs;

    @Inject
    transient CountryNames countries;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = reader.getLocale();
        var pack = packs.get(address.part("station"), locale, true);
        var pdf = PaperPdf.makeWithGaps(
                PackPaper.of(
                        pack,
                        countries.of(pack.country(), locale),
                        locale,
                        settings.url().toString()),
                locale);
        response.setContentType("application/pdf");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"briefing-" + pack.code() + "-" + locale.getLanguage() + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
