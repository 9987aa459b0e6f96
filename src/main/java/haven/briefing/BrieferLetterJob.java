package haven.briefing;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;

/**
 * BRF-06: keeps the calendars of briefers right. It compares what they were told of a session with what it is now, so that
 * twelve people who are moved at once are one letter, and whatever changes a session need not think of it.
 */
@ApplicationScoped
public class BrieferLetterJob implements Job {

    private static final Logger LOG = Logger.getLogger(BrieferLetterJob.class.getName());
    private static final Duration OFTEN = Duration.ofSeconds(15);

    @Inject
    BrieferLetterService letters;

    @Override
    public String name() {
        return "briefing.briefers";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    @Override
    public int run() {
        return letters.listUntold().stream().mapToInt(this::tell).sum();
    }

    /** One session that cannot be told keeps no other from being. */
    private int tell(Long session) {
        try {
            return letters.tell(session) ? 1 : 0;
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "a letter to a briefer", failed);
            return 0;
        }
    }
}
