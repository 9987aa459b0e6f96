package haven.place;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The part of a station's page that staff read: its Designated Area with posts, rating, threats and measures. */
@Named
@RequestScoped
public class AreaPanel {

    @Inject
    Address address;

    @Inject
    AreaService areas;

    private AreaPicture picture;

    public AreaPicture getPicture() {
        if (picture == null) {
            picture = areas.getPicture(address.part("code"));
        }
        return picture;
    }

    public String getEditUrl() {
        return Route.STATION_EDIT.path(address.part("code"));
    }
}
