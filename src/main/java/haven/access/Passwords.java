package haven.access;

import haven.shared.RuleViolation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Hashes and compares passwords. That is dear on purpose, so a few at a time do it, and only so many may wait. */
@ApplicationScoped
class Passwords {

    /** More is neither hashed nor compared. */
    static final int LONGEST = 300;

    /** OWASP's current figure for PBKDF2 with SHA-512. */
    private static final Map<String, String> COST = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    private static final int AT_A_TIME = 2;
    private static final int MOST_WAITING = 20;
    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    @Inject
    Pbkdf2PasswordHash algorithm;

    private volatile String nobodysHash;

    @PostConstruct
    void initialize() {
        algorithm.initialize(COST);
    }

    /** Does this when it is its turn. @throws RuleViolation at once where too many wait already, or after five seconds */
    <T> T inTurn(Supplier<T> work) {
        if (turns.getQueueLength() >= MOST_WAITING) { // each one that waits holds a thread of the server
            throw new RuleViolation("login.error.busy");
        }
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RuleViolation("login.error.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("login.error.busy");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Whether this is the password. No hash costs the same time as one, so that nobody learns which names exist. */
    boolean matches(String typed, Optional<String> hash) {
        var password = typed == null ? "" : typed;
        var right = algorithm.verify(
                password.substring(0, Math.min(password.length(), LONGEST)).toCharArray(),
                hash.orElseGet(this::nobodysHash));
        return right && hash.isPresent() && password.length() <= LONGEST;
    }

    String hash(String password) {
        return algorithm.generate(password.toCharArray());
    }

    private String nobodysHash() {
        if (nobodysHash == null) {
            nobodysHash = algorithm.generate(Tokens.random().toCharArray());
        }
        return nobodysHash;
    }
}
