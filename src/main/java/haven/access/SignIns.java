package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The places where an account is signed in, for those who keep accounts. Called inside their transaction. */
@ApplicationScoped
public class SignIns {

    @Inject
    SignInRepository signIns;

    @Inject
    Clock clock;

    /** Ends all of them; the next request of each is nobody's. */
    public void endAll(long accountId) {
        signIns.endAll(accountId, clock.instant());
    }
}
