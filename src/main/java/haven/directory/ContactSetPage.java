package haven.directory;

import haven.directory.EmergencySet.Entry;
import haven.directory.EmergencySet.Line;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.edition.ShelfRequest;
import haven.place.CountryNames;
import haven.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** {@code /contacts/{station}}: whom to call there; open to everybody, the same for all. */
@Named
@RequestScoped
public class ContactSetPage {

    @Inject
    Shelf shelf;

    @Inject
    ShelfRequest request;

    @Inject
    CountryNames countries;

    private EmergencySet set;

    @PostConstruct
    void load() {
        set = new EmergencySet(shelf, station(), request.getToday());
    }

    public List<Line> getAtOnce() {
        return set.atOnce();
    }

    public List<Line> getSecurity() {
        return set.security();
    }

    public List<Line> getHealth() {
        return set.health();
    }

    /** Empty where only the configured number is known. */
    public List<Line> getOperations() {
        return set.operations().stream()
                .filter(line -> !line.entries().isEmpty())
                .toList();
    }

    /** Of which place an entry is, with the distance where that is another one; empty where it is of this one. */
    public String whose(Entry entry, Locale locale) {
        var kilometres = set.kilometres(entry);
        if (entry.elsewhere() != null) {
            return Texts.get(
                    locale, "directory.view.elsewhere", entry.elsewhere().name(), kilometres);
        }
        if (entry.scope().equals(station().countryScope())) {
            return Texts.get(
                    locale, "directory.view.country", countries.of(station().country(), locale));
        }
        if (entry.scope().equals(station().regionScope())) {
            return kilometres == 0
                    ? Texts.get(locale, "directory.view.regionHere", station().regionName())
                    : Texts.get(locale, "directory.view.region", station().regionName(), kilometres);
        }
        return entry.scope().equals(station().scope()) ? "" : Texts.get(locale, "directory.view.world");
    }

    private PublishedStation station() {
        return request.getStation();
    }
}
