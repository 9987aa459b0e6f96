package haven.person;

import haven.access.Address;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /access/{code}}: who has access to a place. */
@Named
@RequestScoped
public class PlaceAccessPage {

    @Inject
    Address address;

    @Inject
    PlaceAccessService places;

    private PlaceAccess access;

    @PostConstruct
    void load() {
        access = places.getAccess(address.part("code"));
    }

    public PlaceAccess getAccess() {
        return access;
    }
}
