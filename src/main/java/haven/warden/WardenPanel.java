package haven.warden;

import haven.access.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the pages of a station: who looks after which zone, and the way to the call tree. */
@Named
@RequestScoped
public class WardenPanel {

    @Inject
    Address address;

    @Inject
    WardenService wardens;

    private List<CallTree.Branch> zones;
    private Boolean wholeTree;

    public List<CallTree.Branch> getZones() {
        if (zones == null) {
            zones = wardens.listZones(address.part("station"));
        }
        return zones;
    }

    /** Whether to lead to the call tree of this station. Asked several times by one page. */
    public boolean leadsToTree(String code) {
        if (wholeTree == null) {
            wholeTree = wardens.seesAll(code);
        }
        return wholeTree;
    }
}
