package haven.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A row of the audit trail, as it is read.
 *
 * @param byName who did it, as they were called then; null for nobody and for the portal itself
 * @param forName for whom they acted, or null
 * @param scope where it lies; empty for what belongs to no place
 * @param stationName the name that the scope's duty station has now, or null
 * @param fields what it was and what it became
 * @param reason or null
 */
public record AuditRow(
        Cursor cursor,
        Actor.Kind byKind,
        String byName,
        boolean acting,
        String forName,
        String kind,
        String subjectId,
        String title,
        String scope,
        String stationName,
        AuditAction action,
        String useCase,
        List<FieldChange> fields,
        String reason) {

    private static final int REGION = 2;
    private static final int COUNTRY = 3;

    public Instant at() {
        return cursor.at();
    }

    /** When it was, in UTC, by which the trail counts. */
    public ZonedDateTime when() {
        return cursor.at().atZone(ZoneOffset.UTC);
    }

    /** The security region's code, or empty. */
    public String region() {
        return part(REGION);
    }

    /** The country's code, or empty. */
    public String country() {
        return part(COUNTRY);
    }

    private String part(int number) {
        var parts = scope.split("/");
        return parts.length > number ? parts[number] : "";
    }
}
