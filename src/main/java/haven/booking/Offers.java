package haven.booking;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** BRF-04: to whom a freed seat is offered, and for how long. The session's agenda is locked by whoever calls. */
@ApplicationScoped
class Offers {

    /** So long before it begins nobody is asked any more: a seat is free for whoever comes. */
    static final Duration LAST_CALL = Duration.ofHours(1);

    @Inject
    BookingRepository bookings;

    @Inject
    Steps steps;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Offers each seat that nobody holds to the next who waits. */
    void make(Session session) {
        var now = clock.instant();
        var until = until(session.getStartsAt(), now, settings.bookingOffer());
        if (until.isEmpty() || session.isCalledOff()) {
            return;
        }
        var free = bookings.listFree(session).iterator();
        var waiting = bookings.listWaiting(session).iterator();
        while (free.hasNext() && waiting.hasNext()) {
            var booking = waiting.next();
            booking.offer(free.next(), until.get());
            bookings.flush();
            steps.note(booking, Step.OFFERED, null);
        }
    }

    /** Takes back the offers that are over, and makes them to the next. @return how many were over */
    int passOn(Session session) {
        var over = takeBack(session);
        sayOver(over);
        return over.size();
    }

    /** The same, but for {@link #sayOver}, which is left to the caller. @return those whose offers were over */
    List<Booking> takeBack(Session session) {
        var now = clock.instant();
        var over = bookings.listLapsed(session, now);
        if (!over.isEmpty()) {
            over.forEach(booking -> booking.close(Closed.LAPSED, now));
            bookings.flush();
            make(session);
        }
        return over;
    }

    void sayOver(List<Booking> over) {
        over.forEach(booking -> steps.note(booking, Step.LAPSED, null));
    }

    /** The session is earlier: its offers end with the last call before it, and where that is over nothing is held. */
    void shorten(Session session) {
        var now = clock.instant();
        for (var booking : bookings.listOpen(session)) {
            var held = booking.getOfferedUntil();
            if (held != null && now.isBefore(held)) {
                booking.holdUntil(until(session.getStartsAt(), now, Duration.between(now, held))
                        .orElse(null));
            }
        }
        bookings.flush();
    }

    /** Until when an offer made now holds; empty where there is no time left to ask anybody. */
    static Optional<Instant> until(Instant start, Instant now, Duration patience) {
        var last = start.minus(LAST_CALL);
        var until = now.plus(patience);
        return Optional.of(until.isBefore(last) ? until : last).filter(now::isBefore);
    }
}
