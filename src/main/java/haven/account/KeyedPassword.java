package haven.account;

import haven.access.Address;
import haven.access.SignInGate;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What the two pages have in common at which somebody chooses a password by a link from a mail. */
abstract class KeyedPassword {

    @Inject
    PasswordService passwords;

    @Inject
    SignInGate gate;

    @Inject
    Address address;

    private OpenedKey opened;
    private String password;

    abstract KeyKind kind();

    @PostConstruct
    void look() {
        opened = passwords.look(kind(), address.part("token"));
    }

    /** Chooses it, and signs in. */
    public String choose() {
        gate.begin(passwords.chooseByLink(kind(), address.part("token"), password));
        return "/?said=account.said.chosen";
    }

    /** Whether a password can be chosen here now. */
    public boolean isOpen() {
        return opened.isOpen() && !opened.someoneElse();
    }

    /** {@code OPEN}, {@code USED}, {@code ENDED}, {@code OVER}, {@code UNKNOWN}; or {@code OTHER} for somebody else. */
    public String getState() {
        return opened.isOpen() && opened.someoneElse()
                ? "OTHER"
                : opened.state().name();
    }

    public String getUsername() {
        return opened.username();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
