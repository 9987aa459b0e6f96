package haven.account;

import haven.access.Account;
import haven.access.Caller;
import haven.access.Credentials;
import haven.access.Tokens;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipients;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the database does when somebody chooses a password, each step in a short transaction of its own. */
@ApplicationScoped
@Transactional
public class PasswordChoiceService {

    @Inject
    AccountKeyRepository keys;

    @Inject
    Credentials credentials;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's account as it was when it was read. */
    record Own(long accountId, String username, String passwordHash) {}

    OpenedKey look(KeyKind kind, String token) {
        var key = keys.find(kind, Tokens.hash(token));
        var account =
                key.flatMap(found -> credentials.find(found.getAccountId())).filter(Account::isActive);
        if (account.isEmpty()) {
            return new OpenedKey(AccountKey.State.UNKNOWN, null, false);
        }
        var state = key.get().state(clock.instant());
        var someoneElse =
                caller.isSignedIn() && credentials.own() != account.get().getId();
        var username = state == AccountKey.State.OPEN ? account.get().getUsername() : null;
        return new OpenedKey(state, username, someoneElse);
    }

    /** The hash of this account's code, where that is open. Names that do not exist are looked for like all others. */
    Optional<String> findOpenCode(String username, String code) {
        var account = credentials.find(username).filter(Account::isActive);
        var hash = SetupCode.hash(account.map(Account::getId).orElse(0L), code);
        return keys.find(KeyKind.CODE, hash)
                .filter(key -> key.state(clock.instant()) == AccountKey.State.OPEN)
                .map(key -> hash);
    }

    /**
     * Uses up the key. The account is locked first: of two who come with the same key at once, the second finds it
     * used; and no newer key is made meanwhile.
     */
    String byKey(KeyKind kind, String keyHash, String passwordHash) {
        var account = keys.accountOf(kind, keyHash)
                .flatMap(credentials::lock)
                .filter(Account::isActive)
                .orElseThrow(() -> new RuleViolation("account.error.link"));
        var now = clock.instant();
        var open = keys.lockOpen(account.getId());
        var key = open.stream()
                .filter(one -> one.is(kind, keyHash) && one.state(now) == AccountKey.State.OPEN)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("account.error.link"));
        key.use(now);
        return choose(account, passwordHash);
    }

    Own own() {
        var account = credentials.find(credentials.own()).orElseThrow(() -> new NotThere("own account"));
        return new Own(account.getId(), account.getUsername(), account.getPasswordHash());
    }

    /** @throws RuleViolation where the account was closed or got another password meanwhile */
    String replace(Own own, String passwordHash) {
        var account = credentials
                .lock(own.accountId())
                .filter(still -> still.isActive() && own.passwordHash().equals(still.getPasswordHash()))
                .orElseThrow(() -> RuleViolation.at("currentPassword", "account.error.current"));
        return choose(account, passwordHash);
    }

    /** Links and codes that are still about open nothing any more, and the owner is told. */
    private String choose(Account account, String passwordHash) {
        var now = clock.instant();
        keys.lockOpen(account.getId()).forEach(open -> open.end(now));
        var isFirst = account.getPasswordHash() == null;
        var token = credentials.choose(account, passwordHash);
        if (!isFirst) {
            Optional.ofNullable(account.getPersonId())
                    .flatMap(recipients::find)
                    .ifPresent(owner -> outbox.send(owner, changed(account, token)));
        }
        return token;
    }

    /** {@code account.mail.changed.}: named after the sign-in that began with the new password. */
    private static Letter changed(Account account, String token) {
        var once = "account.changed/" + account.getId() + "/"
                + Tokens.hash("letter:" + token).substring(0, 16);
        return new Letter("account.mail.changed", once, "/forgotten", List.of(account.getUsername()));
    }
}
