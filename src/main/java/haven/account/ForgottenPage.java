package haven.account;

import haven.access.SignInGate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /forgotten}: a link by mail for somebody who forgot the password. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    ForgottenService forgotten;

    @Inject
    SignInGate gate;

    private String who;

    public String ask() {
        forgotten.ask(who, gate.address());
        return "/forgotten?said=account.said.asked";
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
