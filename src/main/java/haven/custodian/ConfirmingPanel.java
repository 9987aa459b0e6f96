package haven.custodian;

import haven.access.Address;
import haven.access.Route;
import haven.contact.CheckMethod;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** By which a keeper says that somebody's details are right, and how they asked: of a station's custodian or a country's manager. */
@Named
@RequestScoped
public class ConfirmingPanel {

    @Inject
    Address address;

    @Inject
    CustodianService custodians;

    @Inject
    ManagerService managers;

    private Long chosen;
    private CheckMethod method = CheckMethod.CALLED;
    private CheckMethod asked;

    /** What the keeper saw of each comes along with the form: it is what they asked about. */
    public String confirm() {
        var code = address.part("place");
        var seen = address.query("seen" + chosen);
        if (code.contains("-")) {
            custodians.confirm(code, chosen, seen, method);
        } else {
            managers.confirm(code, chosen, seen, method);
        }
        return Route.KEEP_CUSTODIANS.path(code) + "?said=custodian.said.confirmed";
    }

    public List<CheckMethod> getMethods() {
        return CheckMethod.ofKeepers();
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public CheckMethod getMethod() {
        return method;
    }

    public void setMethod(CheckMethod method) {
        this.method = method;
    }

    /** How somebody new was asked on the day on which they are written down; null: they were not. */
    public CheckMethod getAsked() {
        return asked;
    }

    public void setAsked(CheckMethod asked) {
        this.asked = asked;
    }
}
