package haven.booking;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** BRF-07: both sides are reminded of a session within a minute of the time for it, once. */
@ApplicationScoped
public class ReminderJob implements Job {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class.getName());
    private static final Duration RHYTHM = Duration.ofMinutes(1);

    @Inject
    ReminderService reminders;

    @Override
    public String name() {
        return "booking.reminders";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public int run() {
        int all = 0;
        for (var kind : ReminderKind.values()) {
            for (int decided = next(kind); decided > 0; decided = next(kind)) {
                all += decided;
            }
        }
        return all;
    }

    /** Many at once; where one of them cannot be reminded, each alone, so that it keeps no other from being. */
    private int next(ReminderKind kind) {
        return tried(() -> reminders.remind(kind)).orElseGet(() -> {
            int decided = 0;
            for (var booking : reminders.listBookings(kind)) {
                decided += tried(() -> reminders.remindBooking(kind, booking)).orElse(0);
            }
            for (var session : reminders.listSessions(kind)) {
                decided += tried(() -> reminders.remindSession(kind, session)).orElse(0);
            }
            return decided;
        });
    }

    private static Optional<Integer> tried(Supplier<Integer> reminding) {
        try {
            return Optional.of(reminding.get());
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "a reminder", failed);
            return Optional.empty();
        }
    }
}
