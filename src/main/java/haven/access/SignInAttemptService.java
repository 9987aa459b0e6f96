package haven.access;

import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What the database knows of attempts to sign in, each question in a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class SignInAttemptService {

    @Inject
    AccountRepository accounts;

    @Inject
    SignInRepository signIns;

    @Inject
    SignInService sessions;

    @Inject
    SignInCounts counts;

    @Inject
    Clock clock;

    /** @throws RuleViolation when there were failures, and this attempt comes too early */
    void mustNotWait(SignInAttempt attempt) {
        mustNotWait(attempt, "login.error.wait");
    }

    /** The same, saying this with the seconds to wait. */
    void mustNotWait(SignInAttempt attempt, String rule) {
        var now = clock.instant();
        var wait = Stream.of(
                        left(SlowDown.ON_BOTH, attempt.both(), now),
                        left(SlowDown.ON_ACCOUNT, attempt.onAccount(), now),
                        left(SlowDown.ON_ADDRESS, attempt.onAddress(), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new RuleViolation(rule, wait.toSeconds() + 1);
        }
    }

    private Duration left(SlowDown rule, String subject, Instant now) {
        return rule.waitLeft(signIns.failures(subject, now.minus(SlowDown.REMEMBERED)), now);
    }

    /** The active account with this name. */
    Optional<Account> find(SignInAttempt attempt) {
        return attempt.canExist() ? accounts.find(attempt.name()).filter(Account::isActive) : Optional.empty();
    }

    /** Counts the failure, and returns what to say. */
    RuleViolation failed(SignInAttempt attempt) {
        counts.failed();
        signIns.addFailures(attempt.subjects(), clock.instant());
        return new RuleViolation("login.error.wrong");
    }

    /** The attempt was right: failures on this account from here no longer count. */
    void right(SignInAttempt attempt) {
        signIns.forgetFailures(attempt.both());
    }

    /**
     * Begins the sign-in and returns its token.
     *
     * @throws RuleViolation where the account was closed, or got another password, while this one was compared
     */
    String succeeded(SignInAttempt attempt, Account compared) {
        var now = clock.instant();
        var account = find(attempt)
                .filter(still -> still.getPasswordHash().equals(compared.getPasswordHash()))
                .orElseThrow(() -> new RuleViolation("login.error.wrong"));
        counts.made();
        signIns.forgetFailures(attempt.both());
        return sessions.begin(account, now);
    }
}
