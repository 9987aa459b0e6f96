package haven.warden;

import haven.access.Scoped;
import java.time.LocalDate;

/** How many people at a station belong to no zone, and since when the first of them is there. */
public record UncoveredRow(
        String region, String country, String station, String stationName, long people, LocalDate since) {

    String scope() {
        return Scoped.WORLD + region + "/" + country + "/" + station + "/";
    }
}
