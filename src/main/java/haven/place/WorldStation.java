package haven.place;

import haven.shared.Folding;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;

/** A line of the list of duty stations that comes with the portal. */
record WorldStation(
        String code,
        String name,
        String kind,
        String zone,
        BigDecimal latitude,
        BigDecimal longitude,
        String countryCode,
        String countryName,
        String dialPrefix,
        String regionName) {

    /** All of them. @throws java.time.DateTimeException where a time zone is not one this JDK knows */
    static List<WorldStation> all() {
        return WorldTable.read("duty-stations").stream()
                .map(line -> new WorldStation(
                        line.getField("code"),
                        line.getField("name"),
                        DutyStation.Kind.valueOf(line.getField("kind").toUpperCase(java.util.Locale.ROOT))
                                .name(),
                        ZoneId.of(line.getField("time_zone")).getId(),
                        new BigDecimal(line.getField("latitude")).setScale(4),
                        new BigDecimal(line.getField("longitude")).setScale(4),
                        line.getField("country_code"),
                        line.getField("country"),
                        line.getField("dial_prefix"),
                        line.getField("security_region")))
                .toList();
    }

    /** {@code Panama City} is {@code panama-city}. */
    String regionCode() {
        return Folding.fold(regionName).replace(' ', '-');
    }
}
