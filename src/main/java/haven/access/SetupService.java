package haven.access;

import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.Settings;
import haven.shared.StartStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.logging.Logger;

/**
 * Makes the first administrator, by a link that works once and is logged once, or by a secret from the environment.
 * As soon as an administrator exists there is no such page.
 */
@ApplicationScoped
@Transactional
public class SetupService implements StartStep {

    private static final Logger LOG = Logger.getLogger(SetupService.class.getName());
    private static final Duration VALID = Duration.ofDays(3);

    @Inject
    SetupRepository links;

    @Inject
    AccountRepository accounts;

    @Inject
    Duties duties;

    @Inject
    SignInService signIns;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    @Allowed(Permission.READ_PUBLIC)
    public int order() {
        return 40;
    }

    /** Logs a link where there is no administrator, no secret and no link that still works. */
    @Override
    @Allowed(Permission.READ_PUBLIC)
    public void run() {
        if (settings.isDemo() || settings.setupSecret().isPresent() || hasAdministrator()) {
            return;
        }
        links.lock(clock.instant());
        if (links.countOpen(clock.instant().minus(VALID)) == 0) {
            var token = Tokens.random();
            links.add(Tokens.hash(token), clock.instant());
            LOG.warning("SETUP LINK for the first administrator, valid three days, works once: " + settings.url()
                    + Route.SETUP.path(token));
        }
    }

    /** @throws NotThere when this is no open link and not the secret, or when an administrator exists */
    @Allowed(Permission.READ_PUBLIC)
    public void check(String token) {
        if (hasAdministrator()
                || !(isSecret(token)
                        || links.isOpen(Tokens.hash(token), clock.instant().minus(VALID)))) {
            throw new NotThere("setup link");
        }
    }

    /** Makes the administrator and returns the token of their first sign-in. */
    @Allowed(Permission.READ_PUBLIC)
    public String makeAdministrator(
            String token, String username, String givenName, String familyName, String password) {
        links.lock(clock.instant());
        check(token);
        if (username == null || !username.matches("[a-z0-9][a-z0-9._-]{2,49}")) {
            throw RuleViolation.at("username", "setup.error.username");
        }
        PasswordRule.check(password, username);
        if (accounts.find(username).isPresent()) {
            throw RuleViolation.at("username", "setup.error.taken");
        }
        var now = clock.instant();
        var personId = duties.makeAdministrator(givenName, familyName, today());
        var account = new Account(username, signIns.hash(password), personId, now);
        accounts.add(account);
        links.useAll(now);
        return signIns.begin(account, now);
    }

    private boolean hasAdministrator() {
        return accounts.anyActive(duties.administrators(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private boolean isSecret(String token) {
        return settings.setupSecret()
                .filter(secret -> secret.length() >= PasswordRule.SHORTEST)
                .map(secret -> MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8)))
                .orElse(false);
    }
}
