package haven.briefing;

import haven.booking.BookingChanged;
import haven.booking.Sessions;
import haven.booking.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** A session that a booking made of a weekly time ends with its last booking: its time can be booked again. */
@ApplicationScoped
class EmptySessions {

    private static final Set<Step> GOES = EnumSet.of(Step.CANCELLED, Step.DECLINED, Step.LAPSED);

    @Inject
    BriefingRepository briefings;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    void left(@Observes BookingChanged change) {
        var session = change.booking().getSession();
        if (GOES.contains(change.step()) && session.getSubject().startsWith(BriefingSession.SUBJECT)) {
            callOff(session.getId());
        }
    }

    /** Calls it off where nobody comes, and nobody planned it. Its agenda is locked. */
    void callOff(long bookingSessionId) {
        var session = briefings.getSession(bookingSessionId);
        if (session.isMadeByBooking()
                && !session.getSession().isCalledOff()
                && clock.instant().isBefore(session.getSession().getStartsAt())
                && briefings.countOpen(bookingSessionId) == 0) {
            sessions.callOff(bookingSessionId, null);
        }
    }
}
