package haven.account;

import haven.access.Account;
import haven.access.Administrators;
import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Duties;
import haven.access.Permission;
import haven.access.SignIns;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives people accounts, and closes and opens them. What an account may do follows its person's duties. */
@ApplicationScoped
@Transactional
public class AccountKeepingService {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,49}");

    @Inject
    OpenKeys keys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    AccountKeepingRepository accounts;

    @Inject
    Duties duties;

    @Inject
    Administrators administrators;

    @Inject
    SignIns signIns;

    /** This person's account; empty where there is none. */
    @Allowed(Permission.KEEP_ACCOUNTS)
    public Optional<AccountState> findOf(long personId) {
        var since = clock.instant().minus(settings.signInIdle());
        return accounts.findOf(personId)
                .map(account -> AccountState.of(account, accounts.countSignIns(account.getId(), since)));
    }

    /**
     * Gives somebody an account without a password: its holder sets one by an invitation.
     *
     * @return its id
     * @throws RuleViolation where they have one, or where the user name is none or somebody else's
     */
    @Allowed(Permission.KEEP_ACCOUNTS)
    public long create(long personId, String username) {
        duties.standingOf(personId, LocalDate.now(clock)).orElseThrow(() -> new NotThere("person"));
        if (accounts.findOf(personId).isPresent()) {
            throw new RuleViolation("person.error.hasAccount");
        }
        var name = username == null ? "" : username.strip();
        if (!USERNAME.matcher(name).matches()) {
            throw RuleViolation.at("username", "setup.error.username");
        }
        if (accounts.isTaken(name)) {
            throw RuleViolation.at("username", "setup.error.taken");
        }
        var account = new Account(name, null, personId, clock.instant());
        accounts.add(account);
        return account.getId();
    }

    /**
     * Closes an account and ends all its sign-ins; the next request of each is nobody's.
     *
     * @throws RuleViolation where it is the caller's own, or the last administrator's
     */
    @Allowed(Permission.KEEP_ACCOUNTS)
    public void deactivate(long accountId) {
        administrators.lock();
        var account = get(accountId);
        if (account.getPersonId() != null) {
            if (caller.personId().isPresent() && caller.personId().getAsLong() == account.getPersonId()) {
                throw new RuleViolation("person.error.ownAccount");
            }
            administrators.mustNotNeedAccount(account.getPersonId());
        }
        account.deactivate();
        accounts.flush();
        signIns.endAll(accountId);
        keys.endOf(accountId);
    }

    /** Opens a closed account again, as it was; its holder signs in anew. */
    @Allowed(Permission.KEEP_ACCOUNTS)
    public void reactivate(long accountId) {
        get(accountId).reactivate();
        accounts.flush();
    }

    private Account get(long id) {
        return accounts.find(id).orElseThrow(() -> new NotThere("account"));
    }
}
