package haven.briefing;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.logging.Logger;

/** Writes the letters with the way to the briefing pack, each in a transaction of its own. */
@ApplicationScoped
public class PackLetterJob implements Job {

    private static final Logger LOG = Logger.getLogger(PackLetterJob.class.getName());
    private static final Duration RHYTHM = Duration.ofMinutes(5);

    @Inject
    PackLetterService letters;

    @Override
    public String name() {
        return "briefing.pack";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public int run() {
        return send(letters.listBefore(), letters::sendBefore) + send(letters.listAfter(), letters::sendAfter);
    }

    /** One letter that cannot be written keeps nobody else's from being written. */
    private static int send(List<Long> ids, LongPredicate letter) {
        int sent = 0;
        for (long id : ids) {
            try {
                sent += letter.test(id) ? 1 : 0;
            } catch (DatabaseAway away) {
                throw away;
            } catch (RuntimeException failed) {
                ErrorNumber.log(LOG, "a letter about a briefing pack", failed);
            }
        }
        return sent;
    }
}
