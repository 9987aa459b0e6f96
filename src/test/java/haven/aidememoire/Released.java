package haven.aidememoire;

import haven.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What two keepers do to publish a draft, for tests that are about something else. */
@ApplicationScoped
public class Released {

    @Inject
    AideMemoireService aides;

    @Inject
    AideReleaseService releases;

    /** One proposes it, another one releases it. */
    public void publish(String code) {
        var hash = People.as("rso", () -> aides.getKept(code)).hash();
        People.as("rso", () -> releases.propose(code, hash, null));
        People.as("hq", () -> releases.release(code, hash));
    }
}
