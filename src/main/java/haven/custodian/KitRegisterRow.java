package haven.custodian;

import haven.access.Route;
import haven.place.DutyStation;
import java.time.Clock;
import java.time.LocalDate;

/**
 * A kit in the register of a place.
 *
 * @param today the day it is at the station
 */
public record KitRegisterRow(
        KitRow kit, String station, String stationName, String country, String region, LocalDate today) {

    static KitRegisterRow of(KitRow kit, DutyStation station, String country, String region, Clock clock) {
        return new KitRegisterRow(
                kit,
                station.getCode(),
                station.getName(),
                country,
                region,
                LocalDate.now(clock.withZone(station.getZone())));
    }

    public KitState state() {
        return kit.state(today);
    }

    /** Where it is changed. */
    public String url() {
        return Route.KEEP_CUSTODIANS.path(station) + "?kit=" + kit.id() + "#kitForm";
    }
}
