package haven.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /setup/{token}}: the first administrator chooses a name and a password. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    SetupService setup;

    @Inject
    SignInGate gate;

    @Inject
    Address address;

    private String username;
    private String givenName;
    private String familyName;
    private String password;

    @PostConstruct
    void check() {
        setup.check(address.part("token"));
    }

    public String make() {
        gate.begin(setup.makeAdministrator(address.part("token"), username, givenName, familyName, password));
        return "/?said=setup.said.made";
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
