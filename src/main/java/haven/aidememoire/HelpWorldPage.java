package haven.aidememoire;

import haven.access.Scoped;
import haven.edition.Shelf;
import haven.edition.ShelfRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;

/** {@code /help}: what holds everywhere, for who has not found their station yet. */
@Named
@RequestScoped
public class HelpWorldPage {

    @Inject
    Shelf shelf;

    @Inject
    ShelfRequest visit;

    private OpenHelp open;

    public OpenHelp getOpen() {
        if (open == null) {
            open = new OpenHelp(shelf, List.of(Scoped.WORLD), visit.getToday());
            visit.changesAt(visit.getNow().plus(Duration.ofHours(1)));
        }
        return open;
    }

    public ResponseWindow[] getWindows() {
        return ResponseWindow.values();
    }
}
