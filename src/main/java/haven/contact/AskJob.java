package haven.contact;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;

/** Writes the letters "Are your details right?" that are due, each in a transaction of its own. */
@ApplicationScoped
public class AskJob implements Job {

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
            asked += asking.ask(contact) ? 1 : 0;
        }
        return asked + asking.forget();
    }
}
