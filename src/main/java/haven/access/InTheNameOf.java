package haven.access;

import haven.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/**
 * Lets work that somebody began go on after their request has ended: in their name, with the duties that they hold
 * while it is done. What they may no longer do is refused.
 */
@ApplicationScoped
public class InTheNameOf {

    @Inject
    Caller caller;

    @Inject
    SignInService signIns;

    /** Does this as the owner of the account. @throws NotAllowed where the account has been closed meanwhile */
    @ActivateRequestContext
    public void run(long accountId, Runnable work) {
        var before = caller.identity();
        caller.is(signIns.identify(accountId).orElseThrow(() -> new NotAllowed("the account is closed")));
        try {
            work.run();
        } finally {
            caller.is(before);
        }
    }
}
