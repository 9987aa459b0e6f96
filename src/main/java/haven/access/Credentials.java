package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Accounts, their passwords and their sign-ins, for the package {@code account} alone. Called inside the transactions
 * of its services, which say who may: hence no {@code @Allowed}.
 */
@ApplicationScoped
public class Credentials {

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    SignInService sessions;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    public Optional<Account> find(long accountId) {
        return accounts.find(accountId);
    }

    /** The account as it is now; whoever else wants to lock it waits until this transaction has ended. */
    public Optional<Account> lock(long accountId) {
        return accounts.lock(accountId);
    }

    /** The account with this user name, as typed. */
    public Optional<Account> find(String username) {
        var name = username == null ? "" : username.strip();
        return SignInAttempt.of(name, "").canExist() ? accounts.find(name) : Optional.empty();
    }

    /** The active accounts of these people. */
    public List<Account> listActiveOf(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : accounts.listActiveOf(personIds);
    }

    /**
     * Hashes a password when it is its turn. Dear on purpose: called before the transaction has read anything, so that
     * it holds no connection meanwhile.
     */
    public String hash(String password) {
        return passwords.inTurn(() -> passwords.hash(password));
    }

    /** Gives the account a new password, ends all its sign-ins and begins a new one, whose token it returns. */
    public String choose(Account account, String passwordHash) {
        account.choosePassword(passwordHash);
        signIns.endAll(account.getId(), clock.instant());
        return sessions.begin(account, clock.instant());
    }
}
