package haven.directory;

import haven.access.Reader;
import haven.edition.Shelf;
import haven.edition.ShelfFileSource;
import haven.edition.ShelfRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /contacts/{station}/contacts.vcf}: open to everybody, as the page beside it. */
@ApplicationScoped
public class PhoneBookFile implements ShelfFileSource {

    private static final String NAME = "contacts.vcf";

    @Inject
    Shelf shelf;

    @Inject
    Reader reader;

    @Override
    public boolean offers(String file) {
        return NAME.equals(file);
    }

    @Override
    public void write(String file, ShelfRequest request, HttpServletResponse response) throws IOException {
        var station = request.getStation();
        var set = new EmergencySet(shelf, station, request.getToday());
        response.setContentType("text/vcard;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"contacts-" + station.code() + ".vcf\"");
        var cards = new PhoneBook(station, reader.getLocale()).write(set.contacts());
        response.getOutputStream().write(cards.getBytes(StandardCharsets.UTF_8));
    }
}
