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
import haven.mail.Recipients;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes the one-time keys by which people come to a password: invitations by mail and codes on paper. */
@ApplicationScoped
@Transactional
public class AccountKeyService {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final int MOST_RESETS_AN_HOUR = 3;

    @Inject
    AccountKeyRepository keys;

    @Inject
    Credentials credentials;

    @Inject
    Addresses addresses;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

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

    /**
     * For whom a code would be printed.
     *
     * @throws NotThere where there is no such account within the caller's scope
     */
    @Allowed(Permission.PRINT_CODES)
    public CodeOwner getCodeOwner(long accountId) {
        var account = credentials.find(accountId).orElseThrow(() -> new NotThere("account " + accountId));
        mustBePostedInScope(account);
        var owner = addresses.readingOf(account.getPersonId()).orElseThrow(() -> new NotThere("person of an account"));
        return new CodeOwner(
                account.getUsername(),
                owner.name(),
                owner.language(),
                account.isActive() && addresses.mayHaveCode(account.getPersonId()),
                clock.instant().plus(KeyKind.CODE.valid()),
                settings.url() + "/welcome");
    }

    /** The open account of this person, where the caller may print a code for it. */
    @Allowed(Permission.PRINT_CODES)
    public Optional<Long> findCodeAccount(long personId) {
        return addresses
                .postingOf(personId)
                .filter(place -> caller.may(Permission.PRINT_CODES, place) && addresses.mayHaveCode(personId))
                .flatMap(place ->
                        credentials.listActiveOf(List.of(personId)).stream().findFirst())
                .map(Account::getId);
    }

    /**
     * Writes a link ({@code account.mail.reset.}) to each owner of an active account with this user name or e-mail
     * address. Nobody gets more than a few an hour, however often somebody asks.
     */
    void sendResets(String who) {
        var found = who.contains("@")
                ? credentials.listActiveOf(addresses.peopleAt(who))
                : credentials.find(who).stream().toList();
        found.stream().map(Account::getId).sorted().forEach(this::sendReset);
    }

    /** Removes keys whose time has long been over; returns how many. */
    int forget() {
        return keys.removeUntil(clock.instant().minus(REMEMBERED));
    }

    private void sendReset(long accountId) {
        var account = lock(accountId);
        var recipient = recipientOf(account);
        var recent = keys.countSince(accountId, KeyKind.RESET, clock.instant().minus(AN_HOUR));
        if (!account.isActive() || recipient.isEmpty() || recent >= MOST_RESETS_AN_HOUR) {
            return;
        }
        var token = Tokens.random();
        var key = make(account, KeyKind.RESET, Tokens.hash(token));
        outbox.send(
                recipient.get(),
                new Letter(
                        "account.mail.reset",
                        "account.reset/" + key.getId(),
                        "/reset/" + token,
                        List.of(account.getUsername())));
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
        return Optional.ofNullable(account.getPersonId()).flatMap(recipients::find);
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
