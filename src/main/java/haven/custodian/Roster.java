package haven.custodian;

import haven.contact.PublishedContact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Whether somebody is on the roster at an instant: their weekly hours, cut by the days on which they are absent, have
 * not begun, or have ended. Days are those where they are.
 */
record Roster(PublishedContact contact, ZoneId zone, Instant now) {

    /** A roster that says nothing for so many changes says nothing. */
    private static final int MOST_TRIES = 30;

    static Roster of(PublishedContact contact, ZoneId placeZone, Instant now) {
        var zone = contact.zone() == null ? placeZone : ZoneId.of(contact.zone());
        return new Roster(contact, zone, now);
    }

    /** Not absent today, not ended, begun. */
    boolean isThere() {
        return isThere(day(now));
    }

    boolean isOn() {
        return isThere() && isOpen(now);
    }

    /** When the roster ends that says: now; null without an end, or where it does not say so. */
    Instant until() {
        if (!isOn()) {
            return null;
        }
        var ends = contact.hours().nextChange(now, zone);
        var leaves = leaves();
        return ends == null || leaves != null && leaves.isBefore(ends) ? leaves : ends;
    }

    /** When the roster next begins on a day on which they are there; null where it says now, or nobody knows. */
    Instant next() {
        if (isOn() || contact.hours() == null || contact.hours().unknown()) {
            return null;
        }
        var at = now;
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            at = nextPossible(at);
            if (at == null) {
                return null;
            }
            if (isThere(day(at)) && isOpen(at)) {
                return at;
            }
        }
        return null;
    }

    /** The next instant at which anything of this may be another. */
    Instant changesAt() {
        var midnight = midnightAfter(day(now));
        var change = contact.hours() == null ? null : contact.hours().nextChange(now, zone);
        return change == null || midnight.isBefore(change) ? midnight : change;
    }

    /** Hours change, or a day begins: whichever is first; a day matters where hours know no change. */
    private Instant nextPossible(Instant at) {
        var change = contact.hours().nextChange(at, zone);
        var midnight = midnightAfter(day(at));
        return change == null || midnight.isBefore(change) ? midnight : change;
    }

    /** The midnight at which an absence begins or the last day is over; null where none is in sight. */
    private Instant leaves() {
        var today = day(now);
        LocalDate first = contact.to() == null ? null : contact.to().plusDays(1);
        for (var absence : contact.absences()) {
            if (absence.from().isAfter(today)
                    && (first == null || absence.from().isBefore(first))) {
                first = absence.from();
            }
        }
        return first == null ? null : first.atStartOfDay(zone).toInstant();
    }

    private boolean isOpen(Instant at) {
        return contact.hours() != null && contact.hours().isOpen(at, zone);
    }

    private boolean isThere(LocalDate day) {
        return contact.holds(day) && !contact.isAbsent(day);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
