package haven.briefing;

import haven.booking.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A session for those who keep it.
 *
 * @param seen tells one state of it from another
 * @param zone of the station by whose clock it is told
 * @param wide whether it is for more than its station
 * @param held how many seats are held, offered ones included
 * @param people those who sit or wait, by name: they are told when it changes
 * @param weekly whether a booking made it of a weekly time, which could be booked again once it is called off
 * @param heldBack that its time cannot be booked again now that it is called off; null else
 */
public record KeptSession(
        Long id,
        String seen,
        Long brieferId,
        String briefer,
        String station,
        String stationName,
        ZoneId zone,
        boolean wide,
        Instant startsAt,
        Instant endsAt,
        boolean calledOff,
        int seats,
        int held,
        BriefingMode mode,
        String language,
        String place,
        String link,
        List<String> people,
        boolean weekly,
        HeldBack heldBack) {

    static KeptSession of(BriefingSession what, Object[] seats, List<String> people, HeldBack heldBack) {
        var session = what.getSession();
        var station = what.getStation();
        var meeting = what.meeting();
        int count = ((Number) seats[0]).intValue();
        return new KeptSession(
                session.getId(),
                seen(session, what, count),
                what.getBriefer().getId(),
                what.getBriefer().getPerson().name(),
                station.getCode(),
                station.getName(),
                station.getZone(),
                !what.scope().equals(station.scope()),
                session.getStartsAt(),
                session.getEndsAt(),
                session.isCalledOff(),
                count,
                ((Number) seats[1]).intValue(),
                meeting.mode(),
                what.getLanguage(),
                meeting.place(),
                meeting.link(),
                people,
                what.isMadeByBooking(),
                heldBack);
    }

    private static String seen(Session session, BriefingSession what, int seats) {
        return session.getVersion() + "/" + what.getVersion() + "/" + seats;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(startsAt, zone);
    }

    public LocalTime from() {
        return LocalTime.ofInstant(startsAt, zone);
    }

    public LocalTime to() {
        return LocalTime.ofInstant(endsAt, zone);
    }

    public String url() {
        return "/briefing/session/" + id;
    }
}
