package haven.directory;

import haven.access.CurrentRequest;
import haven.access.Reader;
import haven.edition.PublishedStation;
import haven.edition.ShelfFileSource;
import haven.edition.ShelfRequest;
import haven.paper.MissingLetters;
import haven.paper.PaperPdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** AM-13, AM-18: the papers of a station, and the file to pass on, from the published shelf and in the reader's language. */
@ApplicationScoped
public class PaperFiles implements ShelfFileSource {

    private static final String CARD_VIEW = "/WEB-INF/views/directory/card.xhtml";
    private static final int LETTERS_NAMED = 10;

    /** @param name neutral: it stays among the downloads of a device */
    private record Paper(String name, Function<PaperContent, byte[]> maker) {}

    private static final Map<String, Paper> PAPERS = Map.of(
            "card.pdf", new Paper("emergency-card", PaperFiles::card),
            "poster.pdf", new Paper("emergency-poster", PaperFiles::poster),
            "calls.pdf", new Paper("emergency-contacts", PaperFiles::calls),
            "card.html", new Paper("emergency-card", PaperFiles::file));

    @Inject
    PaperContents contents;

    @Inject
    Reader reader;

    @Inject
    CurrentRequest current;

    @Override
    public boolean offers(String file) {
        return PAPERS.containsKey(file);
    }

    @Override
    public void write(String file, ShelfRequest shelf, HttpServletResponse response)
            throws IOException, ServletException {
        var locale = reader.getLocale();
        var paper = PAPERS.get(file);
        var content = contents.of(shelf.getStation(), shelf.isOwn(), shelf.getToday(), locale);
        try {
            var bytes = paper.maker().apply(content);
            response.setContentType(file.endsWith(".pdf") ? "application/pdf" : "text/html;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"" + name(paper, shelf.getStation(), locale, file) + "\"");
            response.getOutputStream().write(bytes);
        } catch (MissingLetters lacking) {
            var request = current.get();
            request.setAttribute("lacking", letters(lacking));
            response.setStatus(HttpServletResponse.SC_NOT_FOUND); // there is no such paper in this language
            request.getRequestDispatcher(CARD_VIEW).forward(request, response);
        }
    }

    static byte[] card(PaperContent content) {
        return PaperPdf.makeOnOnePage(size -> WalletCard.of(content, size), WalletCard.SIZES, content.locale());
    }

    static byte[] poster(PaperContent content) {
        return PaperPdf.makeOnOnePage(size -> Poster.of(content, size), Poster.SIZES, content.locale());
    }

    static byte[] calls(PaperContent content) {
        return PaperPdf.make(CallList.of(content), content.locale());
    }

    static byte[] file(PaperContent content) {
        return PassedOn.of(content).getBytes(StandardCharsets.UTF_8);
    }

    /** {@code emergency-card-nairobi-en.pdf}: the station's code without its country's. */
    private static String name(Paper paper, PublishedStation station, Locale locale, String file) {
        var town = station.code().substring(station.code().indexOf('-') + 1);
        return paper.name() + "-" + town + "-" + locale.getLanguage() + file.substring(file.lastIndexOf('.'));
    }

    private static String letters(MissingLetters lacking) {
        return String.join(" ", lacking.letters().stream().limit(LETTERS_NAMED).toList());
    }
}
