package haven.booking;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** BRF-07: both sides are reminded of a session within a minute of the time for it, once. */
@ApplicationScoped
public class ReminderJob implements Job {

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
            for (int decided = reminders.remind(kind); decided > 0; decided = reminders.remind(kind)) {
                all += decided;
            }
        }
        return all;
    }
}
