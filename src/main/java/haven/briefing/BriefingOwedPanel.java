package haven.briefing;

import haven.access.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the start page, a station's page and {@code /briefing}: the briefings that the reader must still have. */
@Named
@RequestScoped
public class BriefingOwedPanel {

    @Inject
    OwedService owed;

    @Inject
    Reader reader;

    private List<Owed> rows;

    /** The most urgent first; none for who is not signed in. */
    public List<Owed> getRows() {
        if (rows == null) {
            rows = reader.isSignedIn() && reader.may("BOOK_BRIEFING") ? owed.listMine() : List.of();
        }
        return rows;
    }

    /** Those for this station; for all stations where it is null or empty. */
    public List<Owed> rows(String station) {
        return station == null || station.isEmpty()
                ? getRows()
                : getRows().stream()
                        .filter(row -> row.station().equals(station))
                        .toList();
    }
}
