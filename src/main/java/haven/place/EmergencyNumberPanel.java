package haven.place;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The forms by which a keeper records a checked emergency number, and removes one. */
@Named
@RequestScoped
public class EmergencyNumberPanel {

    @Inject
    Address address;

    @Inject
    EmergencyNumberService numbers;

    private EmergencyNumber.Kind kind;
    private String digits;
    private Long insteadOf;
    private Long toRemove;
    private List<EmergencyNumberRow> known;

    public List<EmergencyNumber.Kind> getKinds() {
        return List.of(EmergencyNumber.Kind.values());
    }

    public List<EmergencyNumberRow> getNumbers() {
        if (known == null) {
            known = numbers.listAt(code());
        }
        return known;
    }

    public EmergencyNumber.Kind getKind() {
        return kind;
    }

    public void setKind(EmergencyNumber.Kind kind) {
        this.kind = kind;
    }

    public String getDigits() {
        return digits;
    }

    public void setDigits(String digits) {
        this.digits = digits;
    }

    public Long getInsteadOf() {
        return insteadOf;
    }

    public void setInsteadOf(Long insteadOf) {
        this.insteadOf = insteadOf;
    }

    public Long getToRemove() {
        return toRemove;
    }

    public void setToRemove(Long toRemove) {
        this.toRemove = toRemove;
    }

    public String keep() {
        numbers.keep(code(), kind, digits, insteadOf);
        return done("place.said.numberKept");
    }

    public String remove() {
        numbers.remove(code(), toRemove);
        return done("place.said.numberRemoved");
    }

    private String code() {
        return address.part("code");
    }

    private String done(String said) {
        return Route.STATION_EDIT.path(code()) + "?said=" + said;
    }
}
