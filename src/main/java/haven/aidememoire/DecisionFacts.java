package haven.aidememoire;

import haven.access.Holder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A decision on which somebody has to act. @param proposedBy who proposed it, by person, or null */
public record DecisionFacts(Long aide, String scope, String place, Instant at, Long proposedBy) {

    private static final int COUNTRY = 3;

    boolean isBy(Holder holder) {
        var person = holder.personId();
        return person.isPresent() ? Long.valueOf(person.getAsLong()).equals(proposedBy) : proposedBy == null;
    }

    /** Due so many days later. */
    AideDue.Found found(int days) {
        var parts = scope.split("/");
        var since = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return new AideDue.Found(
                String.valueOf(aide),
                scope,
                place,
                parts.length > COUNTRY ? parts[COUNTRY] : "",
                parts.length > COUNTRY + 1 ? place : "",
                since,
                since.plusDays(days));
    }
}
