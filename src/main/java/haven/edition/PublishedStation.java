package haven.edition;

import haven.access.Scoped;
import java.time.ZoneId;
import java.util.List;

/**
 * A duty station as the shelf knows it.
 *
 * @param code {@code ke-nairobi}
 * @param country ISO 3166 alpha-2
 * @param region code of the security region, {@code regionName} the town where its officer sits
 * @param zone IANA name
 */
public record PublishedStation(
        String code,
        String name,
        String country,
        String dialPrefix,
        String region,
        String regionName,
        String zone,
        double latitude,
        double longitude)
        implements Scoped {

    private static final double EARTH_RADIUS_KM = 6371;

    @Override
    public String scope() {
        return countryScope() + code + "/";
    }

    public String countryScope() {
        return regionScope() + country + "/";
    }

    public String regionScope() {
        return WORLD + region + "/";
    }

    /** Its own scope, its country's, its region's, the world's: in the order in which entries fill in. */
    public List<String> upwards() {
        return List.of(scope(), countryScope(), regionScope(), WORLD);
    }

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** Kilometres along the great circle. */
    public double distanceTo(PublishedStation other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
