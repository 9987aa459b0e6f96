package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Notices when somebody comes back. A visit goes on over all their devices, and ends by half an hour without any use;
 * since use is noted every few minutes only, give or take these.
 */
@ApplicationScoped
class Visits {

    static final Duration PAUSE = Duration.ofMinutes(30);

    @Inject
    SignInRepository signIns;

    @Inject
    Event<Returned> returned;

    /** This sign-in is in use, before that is noted. */
    void used(SignIn signIn, Instant now) {
        if (signIn.isBack(now)) {
            begins(signIn.getAccountId(), now);
        }
    }

    /** The account is in use; a visit begins, unless one goes on elsewhere. */
    void begins(long accountId, Instant now) {
        var last = signIns.lastSeen(accountId);
        if (last.filter(seen -> now.isBefore(seen.plus(PAUSE))).isEmpty()) {
            returned.fire(new Returned(accountId, last, now));
        }
    }
}
