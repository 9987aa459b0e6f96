package haven.account;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Credentials;
import haven.access.Language;
import haven.access.Permission;
import haven.access.SignedInDevice;
import haven.mail.MailPreferenceService;
import haven.mail.Recipient;
import haven.mail.Recipients;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What people see and set of their own account. Nobody else's can be asked for. */
@ApplicationScoped
@Transactional
public class AccountService {

    @Inject
    Credentials credentials;

    @Inject
    Addresses addresses;

    @Inject
    Recipients recipients;

    @Inject
    MailPreferenceService preferences;

    @Inject
    Caller caller;

    /** The caller's own account. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public AccountView getOwn() {
        var account = credentials.find(credentials.own()).orElseThrow(() -> new NotThere("own account"));
        var letters = Optional.ofNullable(account.getPersonId()).flatMap(recipients::find);
        return new AccountView(
                account.getUsername(),
                letters.map(Recipient::address).orElse(null),
                caller.language().getLanguage(),
                !preferences.isDigestMuted());
    }

    /** Turns the caller's daily digest on or off; what concerns lives comes in any case. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void chooseDigest(boolean daily) {
        preferences.muteDigest(!daily);
    }

    /** Where the caller is signed in, the last used first. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<SignedInDevice> listDevices() {
        return credentials.listOwnDevices();
    }

    /** Signs the caller out on that device; where that is over already there is nothing to do. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void signOut(String reference) {
        credentials.endOwn(reference);
    }

    /**
     * Saves the language in which the caller wants to read and gets letters.
     *
     * @throws RuleViolation where this is none of the portal's, or the account belongs to no person
     */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void chooseLanguage(String tag) {
        var language = Language.of(tag).orElseThrow(() -> RuleViolation.at("language", "account.error.language"));
        addresses.chooseLanguage(person(caller.personId()), language);
    }

    private static long person(OptionalLong id) {
        return id.orElseThrow(() -> RuleViolation.at("language", "account.error.language"));
    }
}
