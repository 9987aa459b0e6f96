package haven.briefing;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.logging.Logger;

/** BRF-09: reminds people of briefings that they must have before long and have not booked. */
@ApplicationScoped
public class OwedLetterJob implements Job {

    private static final Logger LOG = Logger.getLogger(OwedLetterJob.class.getName());
    private static final LocalTime MORNING = LocalTime.of(4, 37);

    @Inject
    OwedLetterService letters;

    @Override
    public String name() {
        return "briefing.owed";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(MORNING);
    }

    @Override
    public int run() {
        return letters.listNear().stream().mapToInt(this::remind).sum();
    }

    /** Each in a transaction of its own: one letter that cannot be written keeps nobody else's from being written. */
    private int remind(long stay) {
        try {
            return letters.remind(stay) ? 1 : 0;
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "a letter about a briefing that is due", failed);
            return 0;
        }
    }
}
