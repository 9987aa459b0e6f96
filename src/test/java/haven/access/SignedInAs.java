package haven.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.concurrent.Callable;

/** Makes somebody of the demo cast the caller of this request, by a sign-in like any other but for the password. */
@RequestScoped
public class SignedInAs {

    @Inject
    Caller caller;

    @Inject
    SignInService signIns;

    @Inject
    AccountRepository accounts;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    /** Does this as that person; as nobody where the user name is null. */
    public <T> T call(String username, Callable<T> action) throws Exception {
        var before = caller.identity();
        caller.is(username == null ? Caller.Identity.NOBODY : identity(username));
        try {
            return action.call();
        } finally {
            caller.is(before);
        }
    }

    private Caller.Identity identity(String username) throws Exception {
        return signIns.identify(token(username)).orElseThrow();
    }

    /** Signs in without a password; the token is what a browser would have in its cookie. */
    String token(String username) throws Exception {
        transaction.begin();
        try {
            var account = accounts.find(username).orElseThrow(() -> new AssertionError("no account " + username));
            return signIns.begin(account, clock.instant());
        } finally {
            transaction.commit();
        }
    }
}
