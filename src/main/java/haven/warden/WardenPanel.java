package haven.warden;

import haven.access.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the page of a station's people: who looks after which zone. */
@Named
@RequestScoped
public class WardenPanel {

    @Inject
    Address address;

    @Inject
    WardenService wardens;

    private List<CallTree.Branch> zones;

    public List<CallTree.Branch> getZones() {
        if (zones == null) {
            zones = wardens.listZones(address.part("station"));
        }
        return zones;
    }
}
