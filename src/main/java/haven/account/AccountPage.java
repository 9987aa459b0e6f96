package haven.account;

import haven.access.SignInGate;
import haven.access.SignedInDevice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** {@code /account}: who I am here, language, password, and where I am signed in. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    AccountService accounts;

    @Inject
    PasswordService passwords;

    @Inject
    SignInGate gate;

    private AccountView own;
    private List<SignedInDevice> devices;
    private String language;
    private boolean digest;
    private String currentPassword;
    private String password;

    @PostConstruct
    void read() {
        own = accounts.getOwn();
        language = own.language();
        digest = own.digest();
    }

    public String chooseDigest() {
        accounts.chooseDigest(digest);
        return "/account?said=account.said.digest";
    }

    /** Leads on in that language, which this browser keeps as well. */
    public String chooseLanguage() {
        accounts.chooseLanguage(language);
        return "/account?said=account.said.language&lang=" + language;
    }

    public String changePassword() {
        gate.begin(passwords.change(currentPassword, password, gate.address()));
        return "/account?said=account.said.changed";
    }

    public String signOut(String reference) {
        accounts.signOut(reference);
        return "/account?said=account.said.signedOut";
    }

    public String signOutEverywhere() {
        gate.signOutEverywhere();
        return "/?said=login.said.signedOutEverywhere";
    }

    public AccountView getOwn() {
        return own;
    }

    public List<SignedInDevice> getDevices() {
        if (devices == null) {
            devices = accounts.listDevices();
        }
        return devices;
    }

    /** The account knows no place, so its times are in the world's. */
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isDigest() {
        return digest;
    }

    public void setDigest(boolean digest) {
        this.digest = digest;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
