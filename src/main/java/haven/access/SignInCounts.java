package haven.access;

import haven.shared.Figure;
import haven.shared.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** How many sign-ins by password were made and how many failed on this node; whose, nobody counts. */
@ApplicationScoped
public class SignInCounts implements Measured {

    private final LongAdder made = new LongAdder();
    private final LongAdder failed = new LongAdder();

    void made() {
        made.increment();
    }

    void failed() {
        failed.increment();
    }

    @Override
    public List<Figure> measure() {
        return List.of(
                Figure.sinceStart("haven_signins_made", "Sign-ins by password.", made.sum()),
                Figure.sinceStart("haven_signins_failed", "Attempts with a wrong name or password.", failed.sum()));
    }
}
