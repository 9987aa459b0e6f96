package haven.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A row from which one reads on towards older ones: it comes after all rows of its instant with a higher number. */
public record Cursor(Instant at, long id) {

    /** As addresses write it, or empty where this is none. */
    public static Optional<Cursor> of(String text) {
        if (text == null || !text.matches("\\d{1,17}-\\d{1,18}")) {
            return Optional.empty();
        }
        var parts = text.split("-");
        return Optional.of(
                new Cursor(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1])));
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
