package haven.briefing;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tells those who were briefed what has changed since. */
@ApplicationScoped
public class UpdateLetterJob implements Job {

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
        int written = 0;
        for (var update : letters.listUntold()) {
            written += letters.tell(update);
        }
        return written;
    }
}
