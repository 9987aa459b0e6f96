package haven.directory;

import haven.access.Scoped;
import haven.contact.ContactKind;
import haven.contact.PublishedContact;
import haven.contact.PublishedContacts;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom to call at a duty station on a day, role by role. DIR-02: where a role is vacant, away or was not confirmed for
 * long, it is said who stands in: country, region, world; the operations centre comes last and is never missing.
 */
final class EmergencySet {

    /** Dialled at once, before anything is asked. */
    private static final Set<ContactKind> AT_ONCE = EnumSet.of(
            ContactKind.GENERAL_EMERGENCY,
            ContactKind.AMBULANCE,
            ContactKind.POLICE,
            ContactKind.FIRE,
            ContactKind.HOSPITAL);

    /** A country has short numbers for these; a place may have full ones beside them. */
    private static final Set<ContactKind> DIALLED_SHORT =
            EnumSet.range(ContactKind.GENERAL_EMERGENCY, ContactKind.FIRE);

    private static final Set<ContactKind> SECURITY =
            EnumSet.range(ContactKind.REGIONAL_SECURITY_OFFICER, ContactKind.WARDEN);

    /** That nobody has these is no gap: not every place does. */
    private static final Set<ContactKind> NOT_EVERYWHERE =
            EnumSet.of(ContactKind.GENERAL_EMERGENCY, ContactKind.WARDEN, ContactKind.HOTLINE);

    private static final int MOST_STAND_INS = 2;

    private final Shelf shelf;
    private final PublishedStation station;
    private final LocalDate today;
    private final List<Shelf.Placed<PublishedContacts>> levels;

    /**
     * A contact, with the place that it is of.
     *
     * @param elsewhere the other duty station that it is of, or null
     */
    record Entry(PublishedContact contact, String scope, PublishedStation elsewhere) {}

    /**
     * A role: who has it here, and who stands in where nobody does or nobody may be there.
     *
     * @param entries the nearest who have it; empty: vacant
     * @param standIns besides the operations centre; empty where there is no need
     * @param shaky whether one should know somebody else to call: vacant, away, or its check is old
     */
    record Line(ContactKind kind, List<Entry> entries, List<Entry> standIns, boolean shaky) {}

    EmergencySet(Shelf shelf, PublishedStation station, LocalDate today) {
        this.shelf = shelf;
        this.station = station;
        this.today = today;
        this.levels = shelf.upwards(PublishedContacts.PART, station, PublishedContacts.class);
    }

    List<Line> atOnce() {
        return lines(AT_ONCE);
    }

    List<Line> security() {
        return lines(SECURITY);
    }

    List<Line> health() {
        return lines(EnumSet.of(ContactKind.HEALTH_UNIT, ContactKind.HOTLINE));
    }

    List<Line> operations() {
        return lines(EnumSet.of(ContactKind.OPERATIONS_CENTRE));
    }

    /** All who are shown, each once, in the order of their roles; AM-17: without those by voice only. */
    List<PublishedContact> contacts() {
        return Arrays.stream(ContactKind.values())
                .filter(ContactKind::isEmergency)
                .flatMap(kind -> nearest(kind).stream())
                .map(Entry::contact)
                .filter(contact -> !contact.byVoiceOnly())
                .toList();
    }

    private List<Line> lines(Set<ContactKind> kinds) {
        return kinds.stream()
                .map(this::line)
                .filter(line -> !line.entries().isEmpty() || !NOT_EVERYWHERE.contains(line.kind()))
                .toList();
    }

    private Line line(ContactKind kind) {
        var entries = nearest(kind);
        var shaky = entries.stream().map(Entry::contact).noneMatch(this::isThere);
        return new Line(kind, entries, shaky ? standIns(kind, entries) : List.of(), shaky);
    }

    private boolean isThere(PublishedContact contact) {
        return !contact.isAbsent(today) && !contact.isOld(today);
    }

    /** Of the nearest place that has any; a country's short numbers and the full ones of the place stand together. */
    private List<Entry> nearest(ContactKind kind) {
        var all = all(kind);
        var nearest = all.stream().map(Entry::scope).findFirst().orElse("");
        return all.stream()
                .filter(entry -> entry.scope().equals(nearest)
                        || DIALLED_SHORT.contains(kind) && entry.scope().equals(station.countryScope()))
                .sorted(Comparator.comparing(entry -> isDialledAsIs(entry) ? 0 : 1))
                .toList();
    }

    private static boolean isDialledAsIs(Entry entry) {
        return entry.contact().numbers().stream().anyMatch(number -> number.insideOnly());
    }

    /** The nearest place first. */
    private List<Entry> all(ContactKind kind) {
        return levels.stream()
                .flatMap(level -> held(level.content(), kind).map(contact -> new Entry(contact, level.scope(), null)))
                .toList();
    }

    private Stream<PublishedContact> held(PublishedContacts contacts, ContactKind kind) {
        return contacts.contacts().stream().filter(contact -> contact.kind() == kind && contact.holds(today));
    }

    /** The same role further up, then at the nearest other station; then whoever answers for it. */
    private List<Entry> standIns(ContactKind kind, List<Entry> tried) {
        var candidates = new ArrayList<>(all(kind));
        if (kind == ContactKind.HOSPITAL) {
            candidates.addAll(atOtherStations(kind));
        }
        if (AT_ONCE.contains(kind)) {
            candidates.addAll(all(ContactKind.GENERAL_EMERGENCY));
        }
        if (SECURITY.contains(kind)) {
            candidates.addAll(all(ContactKind.REGIONAL_SECURITY_OFFICER));
        }
        return candidates.stream()
                .distinct()
                .filter(entry -> !tried.contains(entry))
                .filter(entry -> !entry.contact().isAbsent(today)
                        && !entry.contact().numbers().isEmpty())
                .limit(MOST_STAND_INS)
                .toList();
    }

    /** In this country, the nearest first. */
    private List<Entry> atOtherStations(ContactKind kind) {
        return shelf.stations().stream()
                .filter(other -> other.countryScope().equals(station.countryScope()) && !other.equals(station))
                .sorted(Comparator.comparing(station::distanceTo))
                .flatMap(other -> shelf.find(PublishedContacts.PART, other.scope(), PublishedContacts.class).stream()
                        .flatMap(found -> held(found, kind))
                        .map(contact -> new Entry(contact, other.scope(), other)))
                .toList();
    }

    /** Kilometres to the place that an entry is of; 0 where it is here, or of no single place. */
    long kilometres(Entry entry) {
        if (entry.elsewhere() != null) {
            return Math.round(station.distanceTo(entry.elsewhere()));
        }
        if (!entry.scope().equals(station.regionScope()) || entry.scope().equals(Scoped.WORLD)) {
            return 0;
        }
        return shelf.stations().stream()
                .filter(other ->
                        other.region().equals(station.region()) && other.name().equals(station.regionName()))
                .findFirst()
                .map(seat -> Math.round(station.distanceTo(seat)))
                .orElse(0L);
    }
}
