package haven.account;

import haven.access.Credentials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Ends links and codes that are still about, where what they rest on has changed: the account was closed, or the
 * address to which they went. Called inside the transaction that changes it: hence no {@code @Allowed}.
 */
@ApplicationScoped
public class OpenKeys {

    @Inject
    AccountKeyRepository keys;

    @Inject
    Credentials credentials;

    @Inject
    Clock clock;

    /** Those of this account. */
    public void endOf(long accountId) {
        var now = clock.instant();
        keys.lockOpen(accountId).forEach(open -> open.end(now));
        keys.flush();
    }

    /** Those of this person's account, if there is one. */
    public void endOfPerson(long personId) {
        credentials.listActiveOf(List.of(personId)).forEach(account -> endOf(account.getId()));
    }
}
