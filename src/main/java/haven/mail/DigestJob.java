package haven.mail;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;

/** Writes the day's digests, wherever it is morning. */
@ApplicationScoped
public class DigestJob implements Job {

    private static final Logger LOG = Logger.getLogger(DigestJob.class.getName());
    private static final Duration OFTEN = Duration.ofMinutes(10);

    @Inject
    DigestRegister register;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "mail.digest";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(OFTEN);
    }

    /** @return how many digests were written; one that fails does not keep others from theirs */
    @Override
    public int run() {
        int written = 0;
        var now = clock.instant();
        for (long personId : register.listCandidates(now)) {
            try {
                if (register.write(personId, now)) {
                    written++;
                }
            } catch (DatabaseAway away) {
                throw away;
            } catch (RuntimeException failed) {
                ErrorNumber.log(LOG, "the digest of one person", failed);
            }
        }
        return written;
    }
}
