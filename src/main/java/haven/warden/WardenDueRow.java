package haven.warden;

import haven.access.Scoped;
import java.time.LocalDate;

/** A zone that lacks somebody, or will soon, and where it is. @param madeOn the day on which the zone was made */
public record WardenDueRow(
        long zone, String name, LocalDate madeOn, String region, String country, String station, String stationName) {

    String scope() {
        return Scoped.WORLD + region + "/" + country + "/" + station + "/";
    }
}
