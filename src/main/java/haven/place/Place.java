package haven.place;

import haven.access.Scoped;

/**
 * A place for which something is kept: the world, a region, a country or a duty station.
 *
 * @param code as in addresses: {@code world}, {@code nairobi}, {@code KE}, {@code ke-nairobi}
 * @param name in English; of a country, pages show {@link CountryNames} instead
 * @param zone IANA name; of the world and a region UTC, of a country its capital's
 */
public record Place(Kind kind, String code, String name, String scope, String zone) implements Scoped {

    public static final String WORLD_CODE = "world";

    /** How far it goes. */
    public enum Kind {
        WORLD,
        REGION,
        COUNTRY,
        STATION
    }
}
