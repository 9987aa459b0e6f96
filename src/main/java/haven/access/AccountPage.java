package haven.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /account}: who I am here, and signing out on all devices. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    SignInGate gate;

    @Inject
    Caller caller;

    public String signOutEverywhere() {
        gate.signOutEverywhere();
        return "/?said=login.said.signedOutEverywhere";
    }

    public String getUsername() {
        return caller.identity().username();
    }
}
