package haven.contact;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.logging.Logger;

/** Writes the letters "Are your details right?" that are due, each in a transaction of its own. */
@ApplicationScoped
public class AskJob implements Job {

    private static final Logger LOG = Logger.getLogger(AskJob.class.getName());
    private static final LocalTime MORNING = LocalTime.of(4, 23);

    @Inject
    AskService asking;

    @Override
    public String name() {
        return "contact.ask";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(MORNING);
    }

    @Override
    public int run() {
        int asked = 0;
        for (var contact : asking.listToAsk()) {
            asked += ask(contact);
        }
        return asked + asking.forget();
    }

    /** One entry that cannot be asked about keeps nobody else from being asked. */
    private int ask(Long contact) {
        try {
            return asking.ask(contact) ? 1 : 0;
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "a letter about a contact", failed);
            return 0;
        }
    }
}
