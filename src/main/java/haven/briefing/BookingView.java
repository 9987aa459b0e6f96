package haven.briefing;

import haven.booking.Booking;
import haven.booking.BookingState;
import haven.booking.Closed;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Somebody's booking, for a page.
 *
 * @param version tells one state of it from another
 * @param sessionId of its session in {@code booking}
 * @param stationCode where the session is, or by whose clock its times are told
 * @param scope the area for which it is
 * @param link of a video meeting; null for who has no seat
 * @param brieferPersonId the person who briefs
 * @param own whether it is the reader's own
 */
public record BookingView(
        String code,
        int version,
        BookingState state,
        Closed closed,
        Instant offeredUntil,
        Long sessionId,
        Instant from,
        Instant to,
        ZoneId zone,
        String stationCode,
        String stationName,
        String scope,
        BriefingMode mode,
        String language,
        String place,
        String link,
        Long brieferPersonId,
        String briefer,
        Long personId,
        String person,
        boolean own) {

    static BookingView of(Booking booking, BriefingSession session, Long reader) {
        var meeting = session.meeting();
        var sits = booking.state() == BookingState.BOOKED;
        return new BookingView(
                booking.getCode(),
                booking.getVersion(),
                booking.state(),
                booking.getClosed(),
                booking.getOfferedUntil(),
                session.getSession().getId(),
                session.getSession().getStartsAt(),
                session.getSession().getEndsAt(),
                session.getStation().getZone(),
                session.getStation().getCode(),
                session.getStation().getName(),
                session.scope(),
                meeting.mode(),
                session.getLanguage(),
                meeting.place(),
                sits ? meeting.link() : null,
                session.getBriefer().getPerson().getId(),
                session.getBriefer().getPerson().name(),
                booking.getPerson().getId(),
                booking.getPerson().name(),
                booking.getPerson().getId().equals(reader));
    }

    public boolean isOpen() {
        return state != BookingState.CLOSED;
    }

    /** Whether its session has begun at this instant. */
    public boolean hasBegun(Instant now) {
        return !now.isBefore(from);
    }
}
