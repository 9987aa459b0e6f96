package haven.pack;

import haven.access.Allowed;
import haven.access.Permission;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** BRF-11: puts the pack of a station together. */
@ApplicationScoped
@Transactional
public class PackService {

    @Inject
    PlaceService places;

    @Inject
    @Any
    Instance<PackSection> sections;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * What the caller may read of this station's pack, now.
     *
     * @param paper whether it will be printed, and others may read it
     * @throws NotThere where there is no such station
     */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Pack get(String code, Locale locale, boolean paper) {
        var station = places.getStation(code);
        var today = LocalDate.now(clock.withZone(station.getZone()));
        var question = new PackQuestion(station, locale, today, paper);
        return new Pack(
                station.getCode(),
                station.getName(),
                station.getCountry().getCode(),
                station.getZone(),
                clock.instant(),
                sections.stream()
                        .sorted(Comparator.comparing(PackSection::order))
                        .flatMap(section -> section.parts(question).stream())
                        .filter(part -> !part.lines().isEmpty())
                        .toList(),
                settings.isDemo());
    }
}
