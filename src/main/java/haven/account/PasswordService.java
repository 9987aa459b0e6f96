package haven.account;

import haven.access.Allowed;
import haven.access.Credentials;
import haven.access.PasswordRule;
import haven.access.Permission;
import haven.access.Tokens;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * How people choose a password. No transaction is open while one is hashed or compared, so a flood of attempts does
 * not take the database away from everybody else; what is written is in {@link PasswordChoiceService}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class PasswordService {

    @Inject
    PasswordChoiceService choices;

    @Inject
    Credentials credentials;

    /** What this link opens; changes nothing, so that mail scanners may follow it. */
    @Allowed(Permission.READ_PUBLIC)
    public OpenedKey look(KeyKind kind, String token) {
        return choices.look(kind, token);
    }

    /**
     * Chooses the password by a link from a mail, and returns the token of the sign-in that begins with it.
     *
     * @throws RuleViolation where the link is not open, belongs to somebody else than who is signed in, or the password
     *     is too weak
     */
    @Allowed(Permission.READ_PUBLIC)
    public String chooseByLink(KeyKind kind, String token, String password) {
        var opened = choices.look(kind, token);
        if (!opened.isOpen() || opened.someoneElse()) {
            throw new RuleViolation("account.error.link");
        }
        PasswordRule.check(password, opened.username());
        return choices.byKey(kind, Tokens.hash(token), credentials.hash(password));
    }

    /**
     * The same by a code from paper.
     *
     * @param address where the attempt comes from: wrong ones are slowed down as when signing in
     * @throws RuleViolation where name and code do not fit, whatever the reason
     */
    @Allowed(Permission.READ_PUBLIC)
    public String chooseByCode(String username, String code, String password, String address) {
        PasswordRule.check(password, username == null ? "" : username.strip());
        credentials.mustNotWait(username, address);
        var key = choices.findOpenCode(username, code);
        if (key.isEmpty()) {
            credentials.failed(username, address);
            throw RuleViolation.at("code", "account.error.code");
        }
        credentials.right(username, address);
        return choices.byKey(KeyKind.CODE, key.get(), credentials.hash(password));
    }

    /**
     * Changes the caller's own password, and returns the token of the only sign-in that is left.
     *
     * @throws RuleViolation where the current one is wrong or the new one too weak
     */
    @Allowed(Permission.READ_STAFF_PAGES)
    public String change(String current, String password, String address) {
        var own = choices.own();
        PasswordRule.check(password, own.username());
        credentials.mustNotWait(own.username(), address);
        if (!credentials.matches(current, own.passwordHash())) {
            credentials.failed(own.username(), address);
            throw RuleViolation.at("currentPassword", "account.error.current");
        }
        credentials.right(own.username(), address);
        return choices.replace(own, credentials.hash(password));
    }
}
