package haven.warden;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The forms by which a keeper records that a warden's number was called, and corrects it. */
@Named
@RequestScoped
public class WardenNumberPanel {

    @Inject
    Address address;

    @Inject
    WardenKeepingService wardens;

    private Long chosen;
    private String number;

    public String check() {
        wardens.checkNumber(code(), seen());
        return done("warden.said.numberChecked");
    }

    public String correct() {
        wardens.correctNumber(code(), seen(), number);
        return done("warden.said.numberCorrected");
    }

    /** Which number the keeper saw of the chosen one comes along with the form: somebody else may have changed it since. */
    private String seen() {
        return address.query("seen" + chosen);
    }

    private String done(String said) {
        return Route.WARDENS.path(code()) + "?said=" + said;
    }

    private String code() {
        return address.part("place");
    }

    /** The duty whose number it is; each form posts its own. */
    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
