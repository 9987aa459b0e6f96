package haven.pack;

import haven.access.Address;
import haven.access.Reader;
import haven.paper.MissingLetters;
import haven.paper.PaperPdf;
import haven.place.CountryNames;
import haven.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

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
        var pdf = pdf(
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

    /** Titles are written in any script; a letter that no font has is left as a question mark, the rest is of use. */
    private static byte[] pdf(String xhtml, Locale locale) {
        try {
            return PaperPdf.make(xhtml, locale);
        } catch (MissingLetters lacking) {
            var writable = xhtml;
            for (var letter : lacking.letters()) {
                writable = writable.replace(letter, "?");
            }
            return PaperPdf.make(writable, locale);
        }
    }
}
