package haven.custodian;

import haven.access.Route;
import haven.access.Scoped;

/** A duty station with its cover. */
public record CoverRow(String region, String country, String station, String name, Cover cover) implements Scoped {

    @Override
    public String scope() {
        return WORLD + region + "/" + country + "/" + station + "/";
    }

    /** Where it is looked after. */
    public String url() {
        return Route.KEEP_CUSTODIANS.path(station);
    }
}
