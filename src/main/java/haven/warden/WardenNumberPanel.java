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

    private String chosen;
    private String number;

    public String check() {
        wardens.checkNumber(code(), chosen);
        return done("warden.said.numberChecked");
    }

    public String correct() {
        wardens.correctNumber(code(), chosen, number);
        return done("warden.said.numberCorrected");
    }

    private String done(String said) {
        return Route.WARDENS.path(code()) + "?said=" + said;
    }

    private String code() {
        return address.part("place");
    }

    /** The {@link WardenLine#seen} of whose number it is; each form posts its own. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
