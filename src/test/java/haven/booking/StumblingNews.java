package haven.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Stands for a feature that cannot write the letter about an offer that is over. */
@ApplicationScoped
public class StumblingNews {

    private volatile Long booking;

    /** Of this booking; null for none. */
    void over(Long id) {
        booking = id;
    }

    void write(@Observes BookingChanged change) {
        if (change.step() == Step.LAPSED && change.booking().getId().equals(booking)) {
            throw new IllegalStateException("a letter that cannot be written");
        }
    }
}
