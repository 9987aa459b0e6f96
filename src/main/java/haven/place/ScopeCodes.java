package haven.place;

/**
 * A scope taken apart: {@code /world/nairobi/KE/ke-nairobi/}.
 *
 * @param region {@code nairobi}; null for the world
 * @param country {@code KE}; null for what is wider than a country
 * @param station {@code ke-nairobi}; null for what is wider than a station
 */
public record ScopeCodes(String region, String country, String station) {

    private static final int REGION = 2;
    private static final int COUNTRY = 3;
    private static final int STATION = 4;

    public static ScopeCodes of(String scope) {
        var parts = scope.split("/");
        return new ScopeCodes(part(parts, REGION), part(parts, COUNTRY), part(parts, STATION));
    }

    private static String part(String[] parts, int place) {
        return parts.length > place ? parts[place] : null;
    }

    /** The code of the place itself, as in addresses: the narrowest one, {@code world} for the world. */
    public static String last(String scope) {
        return scope.substring(scope.lastIndexOf('/', scope.length() - 2) + 1, scope.length() - 1);
    }
}
