package haven.account;

import haven.access.SignInGate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /welcome}: somebody with a code on paper chooses a password. */
@Named
@RequestScoped
public class WelcomeCodePage {

    @Inject
    PasswordService passwords;

    @Inject
    SignInGate gate;

    private String username;
    private String code;
    private String password;

    public String choose() {
        gate.begin(passwords.chooseByCode(username, code, password, gate.address()));
        return "/?said=account.said.chosen";
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
