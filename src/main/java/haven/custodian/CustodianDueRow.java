package haven.custodian;

import haven.access.Route;
import haven.access.Scoped;
import java.time.LocalDate;

/**
 * A custodian about whom something is due.
 *
 * @param title what keepers know them as
 * @param day the last day there, or that of the last confirmation
 * @param kits for so many they answer
 * @param alone whether nobody else is there
 * @param letters so many asked about this check and had no answer; none where one was answered
 */
record CustodianDueRow(
        String region,
        String country,
        String station,
        String stationName,
        long custodian,
        String title,
        LocalDate day,
        int kits,
        boolean alone,
        int letters)
        implements Scoped {

    @Override
    public String scope() {
        return WORLD + region + "/" + country + "/" + station + "/";
    }

    String url() {
        return Route.KEEP_CUSTODIANS.path(station);
    }
}
