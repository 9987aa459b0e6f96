package haven.warden;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /keep/{place}/call-tree}: whom to call, zone by zone; on paper the same. */
@Named
@RequestScoped
public class CallTreePage {

    @Inject
    Address address;

    @Inject
    WardenService wardens;

    private CallTree tree;

    @PostConstruct
    void load() {
        tree = wardens.getTree(address.part("place"), false);
    }

    /** Shows all numbers and stays here: they stand in no address, and a second look hides them again. */
    public void open() {
        tree = wardens.getTree(address.part("place"), true);
    }

    public CallTree getTree() {
        return tree;
    }
}
