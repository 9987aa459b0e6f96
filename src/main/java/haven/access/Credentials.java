package haven.access;

import haven.shared.Settings;
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

    private static final int REFERENCE = 16;

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    SignInService sessions;

    @Inject
    Passwords passwords;

    @Inject
    SignInAttemptService attempts;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

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

    /** The account of who is calling. */
    public long own() {
        caller.must(Permission.READ_STAFF_PAGES);
        return caller.identity().accountId();
    }

    /** Where the caller is signed in now. */
    public List<SignedInDevice> listOwnDevices() {
        return listOwn().stream()
                .map(signIn -> new SignedInDevice(
                        reference(signIn),
                        signIn.getDevice(),
                        signIn.getMadeAt(),
                        signIn.getSeenAt(),
                        signIn.getTokenHash().equals(caller.identity().token())))
                .toList();
    }

    /** Ends the caller's sign-in with this reference; false where there is none, or no longer. */
    public boolean endOwn(String reference) {
        var found = listOwn().stream()
                .filter(signIn -> reference(signIn).equals(reference))
                .findFirst();
        found.ifPresent(signIn -> signIn.end(clock.instant()));
        signIns.flush();
        return found.isPresent();
    }

    private List<SignIn> listOwn() {
        var now = clock.instant();
        return signIns.listOpen(own(), now.minus(settings.signInIdle()), now.minus(settings.signInLongest()));
    }

    /** A name for a sign-in from which nobody comes to its token. */
    private static String reference(SignIn signIn) {
        return Tokens.hash("device:" + signIn.getTokenHash()).substring(0, REFERENCE);
    }

    /** @throws haven.shared.RuleViolation where a code or a password for this name must not be tried yet */
    public void mustNotWait(String username, String address) {
        attempts.mustNotWait(SignInAttempt.of(username, address));
    }

    /** Counts a wrong code or password; it counts against signing in as well. */
    public void failed(String username, String address) {
        attempts.failed(SignInAttempt.of(username, address));
    }

    /** The code or password was right. */
    public void right(String username, String address) {
        attempts.right(SignInAttempt.of(username, address));
    }

    /** Counts that somebody asks for a new password. @throws haven.shared.RuleViolation where that comes too early */
    public void asked(String name, String address) {
        var attempt = SignInAttempt.forgotten(name, address);
        attempts.mustNotWait(attempt, "account.error.wait");
        attempts.failed(attempt);
    }

    /** Whether this is the account's password now; compares when it is its turn. */
    public boolean matches(String password, String hash) {
        return passwords.inTurn(() -> passwords.matches(password, Optional.ofNullable(hash)));
    }
}
