package haven.audit;

import java.io.Serializable;

/**
 * A place of which the audit trail tells.
 *
 * @param stationName of a duty station, else null
 */
public record AuditPlace(String scope, String stationName) implements Serializable {

    private static final int REGION = 2;
    private static final int COUNTRY = 3;

    /** The country's code, or empty for a region and for the world. */
    public String country() {
        return part(COUNTRY);
    }

    /** The region's code, or empty for the world. */
    public String region() {
        return part(REGION);
    }

    private String part(int number) {
        var parts = scope.split("/");
        return parts.length > number ? parts[number] : "";
    }
}
