package haven.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Stands for a feature that cannot write the reminder of one booking. */
@ApplicationScoped
public class StumblingReminders {

    private volatile String code;

    /** Of the booking with this code; null for none. */
    public void over(String booking) {
        code = booking;
    }

    void write(@Observes RemindersDue due) {
        if (due.bookings().stream().anyMatch(booking -> booking.getCode().equals(code))) {
            throw new IllegalStateException("a reminder that cannot be written");
        }
    }
}
