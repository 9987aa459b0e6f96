package haven.briefing;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;

/** Tells those who were briefed what has changed since. */
@ApplicationScoped
public class UpdateLetterJob implements Job {

    private static final Logger LOG = Logger.getLogger(UpdateLetterJob.class.getName());

    /** So many are written to in one transaction. */
    private static final int AT_ONCE = 200;

    @Inject
    UpdateLetterService letters;

    @Override
    public String name() {
        return "briefing.updates";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(5));
    }

    @Override
    public int run() {
        return letters.listUntold().stream().mapToInt(this::tell).sum();
    }

    /** One update that cannot be told keeps no other from being; it is tried again, and nobody hears of it twice. */
    private int tell(Long update) {
        int written = 0;
        try {
            var people = letters.listReaders(update);
            for (int from = 0; from < people.size(); from += AT_ONCE) {
                written += letters.tell(update, people.subList(from, Math.min(from + AT_ONCE, people.size())));
            }
            letters.done(update);
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "letters about an update", failed);
        }
        return written;
    }
}
