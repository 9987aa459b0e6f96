package haven.warden;

import haven.contact.ContactKind;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /my-warden}: who looks after me where I am, and whom to call when they do not answer. */
@Named
@RequestScoped
public class MyWardenPage {

    /** DIR-02: in this order. */
    private static final List<ContactKind> FALLBACK = List.of(
            ContactKind.COUNTRY_SECURITY_FOCAL_POINT,
            ContactKind.REGIONAL_SECURITY_OFFICER,
            ContactKind.OPERATIONS_CENTRE);

    @Inject
    WardenService wardens;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    private List<MyZone> zones;

    @PostConstruct
    void load() {
        zones = wardens.listMine();
    }

    public List<MyZone> getZones() {
        return zones;
    }

    /** Whom to call next, the nearest first; roles that nobody holds are left out. */
    public List<PublishedContact> fallback(String code) {
        var station = shelf.station(code);
        return station.stream()
                .flatMap(here ->
                        FALLBACK.stream().map(kind -> nearest(here, kind).orElse(null)))
                .filter(Objects::nonNull)
                .toList();
    }

    public ZoneId zone(String code) {
        return shelf.station(code).map(PublishedStation::zoneId).orElse(ZoneId.of("UTC"));
    }

    private Optional<PublishedContact> nearest(PublishedStation station, ContactKind kind) {
        var today = LocalDate.now(clock.withZone(station.zoneId()));
        return shelf.upwards(PublishedContacts.PART, station, PublishedContacts.class).stream()
                .flatMap(placed -> fitting(placed.content(), kind, today))
                .findFirst();
    }

    private static Stream<PublishedContact> fitting(PublishedContacts contacts, ContactKind kind, LocalDate today) {
        return contacts.contacts().stream()
                .filter(contact -> contact.kind() == kind
                        && contact.holds(today)
                        && !contact.isAbsent(today)
                        && !contact.byVoiceOnly()
                        && !contact.numbers().isEmpty());
    }
}
