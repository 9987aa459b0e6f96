package haven.edition;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * Whether the operator has shown, through the proxy that people come by, that reading leaves no trace here. The command
 * {@code check-traces} leaves a note in the data folder when it has passed; the note counts for one year and for one
 * address of the portal. Until then pages say that it is not confirmed.
 */
@Named
@ApplicationScoped
public class TraceCheck {

    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);
    private static final Period COUNTS_FOR = Period.ofYears(1);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Shelf shelf;

    private volatile Instant lookedAt;
    private volatile boolean confirmed;

    /** Known since a minute ago at most. */
    public boolean isConfirmed() {
        look();
        return confirmed;
    }

    /** Where the answer has become another one, pages are made anew. */
    void look() {
        var now = clock.instant();
        var before = lookedAt;
        if (before != null && now.isBefore(before.plus(LOOK_EVERY))) {
            return;
        }
        lookedAt = now;
        var wasConfirmed = confirmed;
        confirmed = counts(note(), settings.url().toString(), now);
        if (before != null && confirmed != wasConfirmed) {
            shelf.changed();
        }
    }

    private String note() {
        try {
            return Files.readString(settings.dataFolder().resolve("published").resolve("self-test"));
        } catch (IOException none) {
            return "";
        }
    }

    /** A note is an instant, a blank and the address that was tried. */
    static boolean counts(String note, String url, Instant now) {
        var parts = note.strip().split("\\s+");
        if (parts.length != 2 || !parts[1].equals(url)) {
            return false;
        }
        try {
            var passed = Instant.parse(parts[0]);
            var ends = passed.atZone(ZoneOffset.UTC).plus(COUNTS_FOR).toInstant();
            return !passed.isAfter(now.plus(LOOK_EVERY)) && now.isBefore(ends);
        } catch (DateTimeParseException damaged) {
            return false;
        }
    }
}
