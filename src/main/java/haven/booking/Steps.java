package haven.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes down what happened to a booking, and tells those who write letters about it. */
@ApplicationScoped
class Steps {

    @Inject
    BookingRepository bookings;

    @Inject
    Event<BookingChanged> changed;

    @Inject
    Clock clock;

    void note(Booking booking, Step step, Long by) {
        bookings.add(new BookingStep(booking, step, clock.instant(), by));
        changed.fire(new BookingChanged(booking, step, by));
    }
}
