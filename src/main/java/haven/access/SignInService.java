package haven.access;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Signing in by user name and password, and out again, here and everywhere. */
@ApplicationScoped
@Transactional
public class SignInService {

    @Inject
    SignInRepository signIns;

    @Inject
    Duties duties;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Passwords passwords;

    @Inject
    SignInAttemptService attempts;

    @Inject
    AccountRepository accounts;

    @Inject
    Visits visits;

    /**
     * Signs in and returns the token for the cookie. Holds no transaction, and so no connection, while a password is
     * compared or waits for its turn: a flood of attempts must not take the database away from everybody else.
     *
     * @param address where the attempt comes from; only hashes of it are kept, for a quarter of an hour
     * @throws haven.shared.RuleViolation when name or password is wrong, or when the next attempt must wait
     */
    @Allowed(Permission.READ_PUBLIC)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public String signIn(String username, String password, String address) {
        var attempt = SignInAttempt.of(username, address);
        attempts.mustNotWait(attempt);
        return passwords.inTurn(() -> {
            attempts.mustNotWait(attempt); // others on the same account may have failed while this one waited
            var account = attempts.find(attempt);
            if (!passwords.matches(password, account.map(Account::getPasswordHash))) {
                throw attempts.failed(attempt);
            }
            return attempts.succeeded(attempt, account.get());
        });
    }

    /** Begins a new sign-in; an older token of the same browser is ended by the caller. */
    String begin(Account account, Instant now) {
        var token = Tokens.random();
        visits.begins(account.getId(), now);
        signIns.add(new SignIn(Tokens.hash(token), account.getId(), now));
        return token;
    }

    /** Hashes a password at the current cost. */
    String hash(String password) {
        return passwords.hash(password);
    }

    /** Who holds this token now; empty when it is unknown, ended or too old. Called for each request with a cookie. */
    Optional<Caller.Identity> identify(String token) {
        var now = clock.instant();
        var hash = Tokens.hash(token);
        var held = signIns.findHeld(hash)
                .filter(found -> found.signIn().holds(now, settings.signInIdle(), settings.signInLongest()));
        if (held.isEmpty()) {
            return Optional.empty();
        }
        visits.used(held.get().signIn(), now);
        held.get().signIn().seen(now, settings.signInIdle());
        caller.stays(held.get().signIn().endsAt(settings.signInIdle(), settings.signInLongest()));
        return Optional.of(identity(hash, held.get().account(), now));
    }

    /** Whoever this account belongs to, without a sign-in; empty where it is closed. Asked by work that goes on alone. */
    Optional<Caller.Identity> identify(long accountId) {
        return accounts.find(accountId)
                .filter(Account::isActive)
                .map(account -> identity("", account, clock.instant()));
    }

    private Caller.Identity identity(String hash, Account account, Instant now) {
        var standing = standing(account, LocalDate.ofInstant(now, ZoneOffset.UTC));
        var grants = new ArrayList<Grant>();
        grants.add(new Grant(Role.STAFF, Scoped.WORLD));
        standing.ifPresent(person -> grants.addAll(person.grants()));
        return new Caller.Identity(
                hash,
                account.getId(),
                account.getUsername(),
                account.getPersonId(),
                standing.map(Duties.Standing::name).orElse(account.getUsername()),
                standing.map(Duties.Standing::language).orElse(null),
                List.copyOf(grants));
    }

    private Optional<Duties.Standing> standing(Account account, LocalDate day) {
        return account.getPersonId() == null ? Optional.empty() : duties.standingOf(account.getPersonId(), day);
    }

    /** Notes with what the sign-in that has just begun was made. */
    void isOn(String token, Device device) {
        signIns.find(Tokens.hash(token)).ifPresent(found -> found.isOn(device));
        signIns.flush();
    }

    /** Ends the sign-in with this token, if there is one. */
    void end(String token) {
        signIns.find(Tokens.hash(token)).ifPresent(found -> found.end(clock.instant()));
        signIns.flush();
    }

    /** Ends the caller's sign-in here and on every other device. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void signOutEverywhere() {
        signIns.endAll(caller.identity().accountId(), clock.instant());
    }

    /** @return how many rows were over */
    int sweep() {
        var now = clock.instant();
        return signIns.sweep(
                now.minus(SlowDown.REMEMBERED), now.minus(Duration.ofDays(2)), now.minus(settings.signInLongest()));
    }
}
