package haven.briefing;

import haven.person.Duty;
import haven.place.DutyStation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one briefer can offer: the slots of their weekly times, and the sessions that take place anyway.
 *
 * @param times by their ids
 * @param duties that let them brief somewhere
 */
record Plan(
        Briefer briefer,
        Map<Long, BrieferTime> times,
        Availability availability,
        List<SessionRow> sessions,
        List<Duty> duties) {

    /** Slots that are no session yet, for this station, on these days of the briefer's calendar. */
    Stream<Slot> slots(DutyStation station, LocalDate first, LocalDate last, Instant now) {
        return availability.slots(first, last, now).stream().filter(slot -> fits(slot, station));
    }

    /** The slot behind a key, where it can be booked for this station now. */
    Optional<Slot> find(DutyStation station, OfferKey key, Instant now) {
        return availability.find(key.time(), key.from(), now).filter(slot -> fits(slot, station));
    }

    private boolean fits(Slot slot, DutyStation station) {
        var day = LocalDate.ofInstant(slot.from(), zone());
        return station.scope().startsWith(briefer.scope()) // a typed address may pair any two
                && isFor(slot.time().mode(), briefer.getStation().getCode(), station)
                && mayBrief(station, day);
    }

    /** Not before or after their time as a briefer, nor without a duty for the place: what was planned then is another's. */
    private boolean mayBrief(DutyStation station, LocalDate day) {
        return briefer.takesPartOn(day)
                && duties.stream()
                        .anyMatch(duty -> station.scope().startsWith(duty.getScope())
                                && !day.isBefore(duty.getFrom())
                                && (duty.getTo() == null || !day.isAfter(duty.getTo())));
    }

    /** Sessions for this station that can still be joined: later, where nobody comes yet, than where somebody does. */
    Stream<SessionRow> sessions(DutyStation station, Instant now) {
        return sessions.stream()
                .filter(row -> station.scope().startsWith(row.scope()) && isFor(row.mode(), row.station(), station))
                .filter(row -> mayBrief(station, LocalDate.ofInstant(row.startsAt(), zone())))
                .filter(row -> !row.startsAt().isBefore(now.plus(notice(row))));
    }

    private java.time.Duration notice(SessionRow row) {
        return row.held() > 0 ? briefer.rules().joinNotice() : briefer.rules().notice();
    }

    /** Nobody travels in order to be briefed: what is in person is for those who are there. */
    private static boolean isFor(BriefingMode mode, String where, DutyStation station) {
        return mode != BriefingMode.IN_PERSON || where.equals(station.getCode());
    }

    ZoneId zone() {
        return briefer.getStation().getZone();
    }

    Offer offer(Slot slot) {
        var time = slot.time();
        return new Offer(
                OfferKey.of(slot).toString(),
                slot.from(),
                slot.to(),
                zone(),
                time.mode(),
                time.language(),
                times.get(time.id()).meeting().place(),
                briefer.getId(),
                briefer.getPerson().name(),
                time.seats(),
                time.seats());
    }

    Offer offer(SessionRow row) {
        return new Offer(
                new OfferKey(row.id(), null, null).toString(),
                row.startsAt(),
                row.endsAt(),
                row.zoneId(),
                row.mode(),
                row.language(),
                row.place(),
                briefer.getId(),
                briefer.getPerson().name(),
                (int) row.seats(),
                row.free());
    }
}
