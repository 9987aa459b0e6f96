package haven.warden;

import haven.access.Scoped;
import java.time.LocalDate;

/** A warden's number that nobody called for long, or ever, and where it is. */
public record NumberDueRow(
        long duty,
        String givenName,
        String familyName,
        LocalDate from,
        LocalDate checkedOn,
        String zone,
        String region,
        String country,
        String station,
        String stationName) {

    /** Since when, but not before the rule began. */
    LocalDate since(LocalDate start) {
        var own = checkedOn == null ? from : checkedOn.plusDays(Zones.NUMBER_DAYS + 1L);
        return own.isBefore(start) ? start : own;
    }

    String name() {
        return givenName + " " + familyName;
    }

    String scope() {
        return Scoped.WORLD + region + "/" + country + "/" + station + "/";
    }
}
