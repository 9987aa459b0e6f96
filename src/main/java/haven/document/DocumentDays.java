package haven.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days on documents: a document is read everywhere, so its days are those of UTC. */
@Named
@ApplicationScoped
public class DocumentDays {

    @Inject
    Clock clock;

    /** Null for null. */
    public LocalDate of(Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
