package haven.account;

import haven.access.Account;
import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Credentials;
import haven.access.Permission;
import haven.access.Tokens;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Makes the one-time keys by which people come to a password: invitations by mail and codes on paper. */
@ApplicationScoped
@Transactional
public class AccountKeyService {

    @Inject
    AccountKeyRepository keys;

    @Inject
    Credentials credentials;

    @Inject
    Addresses addresses;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Sends an invitation ({@code account.mail.invitation.}) to the owner of this account; an earlier one no longer
     * works.
     *
     * @throws RuleViolation where the account is closed, has a password already, or its owner has no e-mail address
     */
    @Allowed(Permission.KEEP_ACCOUNTS)
    public void invite(long accountId) {
        var account = lock(accountId);
        mustBeActive(account);
        if (account.getPasswordHash() != null) {
            throw new RuleViolation("account.error.hasPassword");
        }
        var recipient = recipientOf(account).orElseThrow(() -> new RuleViolation("account.error.noEmail"));
        var token = Tokens.random();
        var key = make(account, KeyKind.INVITATION, Tokens.hash(token));
        outbox.send(
                recipient,
                new Letter(
                        "account.mail.invitation",
                        "account.invitation/" + key.getId(),
                        "/welcome/" + token,
                        List.of(account.getUsername())));
    }

    /**
     * Makes a code for the owner of this account and returns it; it is shown once and kept nowhere. An earlier one no
     * longer works.
     *
     * @throws NotThere where there is no such account within the caller's scope
     * @throws RuleViolation where the owner has an e-mail address or a duty: such people get links by mail
     */
    @Allowed(Permission.PRINT_CODES)
    public String makeCode(long accountId) {
        var account = lock(accountId);
        mustBePostedInScope(account);
        mustBeActive(account);
        if (!addresses.mayHaveCode(account.getPersonId())) {
            throw new RuleViolation("account.error.noCode");
        }
        var code = SetupCode.random();
        make(account, KeyKind.CODE, SetupCode.hash(account.getId(), code));
        return code;
    }

    private Account lock(long accountId) {
        return credentials.lock(accountId).orElseThrow(() -> new NotThere("account " + accountId));
    }

    private static void mustBeActive(Account account) {
        if (!account.isActive()) {
            throw new RuleViolation("account.error.closed");
        }
    }

    /** Whose owner is posted nowhere, or elsewhere, does not exist for the caller. */
    private void mustBePostedInScope(Account account) {
        var place = Optional.ofNullable(account.getPersonId())
                .flatMap(addresses::postingOf)
                .orElseThrow(() -> new NotThere("account without a posting"));
        caller.mustRead(Permission.PRINT_CODES, place);
    }

    private Optional<Recipient> recipientOf(Account account) {
        return Optional.ofNullable(account.getPersonId()).flatMap(addresses::recipientOf);
    }

    /** The account is locked, so two keys of one kind are made one after the other, and only the last one is open. */
    private AccountKey make(Account account, KeyKind kind, String hash) {
        var now = clock.instant();
        keys.lockOpen(account.getId()).stream()
                .filter(open -> open.getKind() == kind)
                .forEach(open -> open.end(now));
        var key = new AccountKey(account.getId(), kind, hash, madeBy(), now);
        keys.add(key);
        return key;
    }

    private Long madeBy() {
        return caller.personId().isPresent() ? caller.personId().getAsLong() : null;
    }
}
