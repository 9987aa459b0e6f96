package haven.briefing;

import haven.access.Address;
import haven.place.PlaceService;
import haven.place.StationRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Any other station by its name, for who books for a place where they have no stay. */
@Named
@RequestScoped
public class PlaceSearchPanel {

    private static final int MOST = 20;

    @Inject
    Address address;

    @Inject
    PlaceService places;

    private List<StationRow> found;

    public String getQuery() {
        return address.query("place");
    }

    /** At most twenty, the best first; none where nothing is asked. */
    public List<StationRow> getFound() {
        if (found == null) {
            found = getQuery().isEmpty()
                    ? List.of()
                    : places.findStations(getQuery()).stream().limit(MOST).toList();
        }
        return found;
    }
}
