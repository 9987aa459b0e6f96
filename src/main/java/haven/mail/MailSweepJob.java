package haven.mail;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Forgets letters that were sent or discarded, and lines of digests, when their time is over. */
@ApplicationScoped
public class MailSweepJob implements Job {

    private static final LocalTime NIGHT = LocalTime.of(2, 53);

    @Inject
    DeliveryRegister letters;

    @Inject
    DigestRegister lines;

    @Override
    public String name() {
        return "mail.forget";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(NIGHT);
    }

    @Override
    public int run() {
        return letters.forget() + lines.forget();
    }
}
