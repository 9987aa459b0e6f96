package haven.custodian;

import haven.contact.ContactKind;
import haven.contact.NumberKind;
import haven.contact.OpeningHours;
import haven.contact.OpeningHours.Span;
import haven.contact.PublishedContact;
import haven.contact.PublishedContact.Absence;
import haven.contact.PublishedNumber;
import haven.edition.PublishedStation;
import haven.edition.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Made-up custodians of made-up places, for tests. */
final class Custodians {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final String name;
    private ContactKind kind = ContactKind.CUSTODIAN;
    private OpeningHours hours = OpeningHours.notKnown();
    private String zone;
    private LocalDate from = LONG_AGO;
    private LocalDate to;
    private LocalDate confirmedOn = LocalDate.of(2026, 11, 1);
    private boolean alternate;
    private final List<Absence> absences = new ArrayList<>();

    private Custodians(String name) {
        this.name = name;
    }

    static Custodians custodian(String name) {
        return new Custodians(name);
    }

    static PublishedStation station(String code, String zone, double latitude, double longitude) {
        return new PublishedStation(
                code, code, code.substring(0, 2).toUpperCase(), "+254", "region", "Region", zone, latitude, longitude);
    }

    Custodians alternate() {
        alternate = true;
        return this;
    }

    Custodians of(ContactKind other) {
        kind = other;
        return this;
    }

    Custodians always() {
        hours = OpeningHours.dayAndNight();
        return this;
    }

    /** The same hours on each of these days. */
    Custodians on(String start, String end, DayOfWeek... days) {
        var spans = Arrays.stream(days).map(day -> new Span(day, LocalTime.parse(start), LocalTime.parse(end)));
        hours = new OpeningHours(
                false, Stream.concat(hours.spans().stream(), spans).toList());
        return this;
    }

    Custodians daily(String start, String end) {
        return on(start, end, DayOfWeek.values());
    }

    Custodians inZone(String own) {
        zone = own;
        return this;
    }

    Custodians between(String first, String last) {
        from = LocalDate.parse(first);
        to = last == null ? null : LocalDate.parse(last);
        return this;
    }

    Custodians away(String first, String last) {
        absences.add(new Absence(LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    Custodians confirmed(String day) {
        confirmedOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    PublishedContact contact() {
        var number =
                new PublishedNumber(NumberKind.MOBILE, "+254000000001", false, "+254 000 000 001", true, true, false);
        return new PublishedContact(
                name.hashCode(),
                kind,
                Words.of(name, null, null, null),
                "Example",
                null,
                List.of(number),
                null,
                null,
                hours,
                zone,
                List.of("en"),
                Words.of(null, null, null, null),
                false,
                confirmedOn,
                "COUNTRY_SECURITY_FOCAL_POINT",
                null,
                from,
                to,
                absences,
                true,
                null,
                null,
                false,
                false);
    }

    PublishedCustodian publish() {
        return new PublishedCustodian(contact(), alternate, LocalDate.of(2026, 1, 15), confirmedOn);
    }
}
