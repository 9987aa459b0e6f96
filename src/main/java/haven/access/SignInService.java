package haven.access;

import haven.shared.RuleViolation;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Signing in by user name and password, and out again, here and everywhere. */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
public class SignInService {

    /** OWASP's current figure for PBKDF2 with SHA-512. */
    static final Map<String, String> COST = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    private static final int LONGEST_INPUT = 300;

    /** Hashing is dear on purpose: a flood of attempts must not take all processors. */
    private final Semaphore hashing = new Semaphore(2, true);

    @Inject
    AccountRepository accounts;

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
    Pbkdf2PasswordHash passwords;

    private volatile String nobodysHash;

    @jakarta.annotation.PostConstruct
    void initialize() {
        passwords.initialize(COST);
    }

    /**
     * Signs in and returns the token for the cookie.
     *
     * @param address where the attempt comes from; only hashes of it are kept, for a quarter of an hour
     * @throws RuleViolation when name or password is wrong, or when the next attempt must wait
     */
    @Allowed(Permission.READ_PUBLIC)
    public String signIn(String username, String password, String address) {
        var now = clock.instant();
        var name = username == null ? "" : username.strip();
        var typed = password == null ? "" : password;
        var both = Tokens.hash("both:" + name + "@" + address);
        var onAccount = Tokens.hash("account:" + name);
        var onAddress = Tokens.hash("address:" + address);
        var wait = longest(
                left(SlowDown.ON_BOTH, both, now),
                left(SlowDown.ON_ACCOUNT, onAccount, now),
                left(SlowDown.ON_ADDRESS, onAddress, now));
        if (!wait.isZero()) {
            throw new RuleViolation("login.error.wait", wait.toSeconds() + 1);
        }
        var account = name.length() > LONGEST_INPUT ? Optional.<Account>empty() : accounts.find(name);
        if (!matches(typed, account) || !account.get().isActive()) {
            signIns.addFailures(List.of(both, onAccount, onAddress), now);
            throw new RuleViolation("login.error.wrong");
        }
        signIns.forgetFailures(both);
        return begin(account.get(), now);
    }

    private Duration left(SlowDown rule, String subject, Instant now) {
        return rule.waitLeft(signIns.failures(subject, now.minus(SlowDown.REMEMBERED)), now);
    }

    private static Duration longest(Duration... waits) {
        return java.util.Arrays.stream(waits).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** Unknown names cost the same time as known ones, so that nobody learns which names exist. */
    private boolean matches(String password, Optional<Account> account) {
        try {
            if (!hashing.tryAcquire(5, TimeUnit.SECONDS)) {
                throw new RuleViolation("login.error.busy");
            }
            try {
                var hash = account.map(Account::getPasswordHash).orElseGet(this::nobodysHash);
                var right = passwords.verify(
                        password.substring(0, Math.min(password.length(), LONGEST_INPUT))
                                .toCharArray(),
                        hash);
                return right && account.isPresent() && account.get().getPasswordHash() != null;
            } finally {
                hashing.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("login.error.busy");
        }
    }

    private String nobodysHash() {
        if (nobodysHash == null) {
            nobodysHash = passwords.generate(Tokens.random().toCharArray());
        }
        return nobodysHash;
    }

    /** Begins a new sign-in; an older token of the same browser is ended by the caller. */
    String begin(Account account, Instant now) {
        var token = Tokens.random();
        signIns.add(new SignIn(Tokens.hash(token), account.getId(), now));
        return token;
    }

    /** Hashes a password at the current cost. */
    String hash(String password) {
        return passwords.generate(password.toCharArray());
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
        held.get().signIn().seen(now);
        var account = held.get().account();
        var standing = standing(account, LocalDate.ofInstant(now, ZoneOffset.UTC));
        var grants = new ArrayList<Grant>();
        grants.add(new Grant(Role.STAFF, Scoped.WORLD));
        standing.ifPresent(person -> grants.addAll(person.grants()));
        return Optional.of(new Caller.Identity(
                hash,
                account.getId(),
                account.getUsername(),
                account.getPersonId(),
                standing.map(Duties.Standing::name).orElse(account.getUsername()),
                standing.map(Duties.Standing::language).orElse(null),
                List.copyOf(grants)));
    }

    private Optional<Duties.Standing> standing(Account account, LocalDate day) {
        return account.getPersonId() == null ? Optional.empty() : duties.standingOf(account.getPersonId(), day);
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

    void sweep() {
        var now = clock.instant();
        signIns.sweep(
                now.minus(SlowDown.REMEMBERED), now.minus(Duration.ofDays(2)), now.minus(settings.signInLongest()));
    }
}
