package haven.access;

import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates, times and sizes in the reader's language, with western digits; times of day in 24 hours. */
@Named
@RequestScoped
public class Moments {

    private static final long KILO = 1024;

    /** Spaces of a date but for the one before its year; Spanish says "de 2026". */
    private static final String BEFORE_THE_YEAR = " (?!(de )?\\d{4})";

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    /** {@code 3 November 2026}, whose day no line break parts from its month; empty for null. */
    public String date(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale())
                        .format(date)
                        .replaceAll(BEFORE_THE_YEAR, "\u00a0");
    }

    /** {@code Tuesday, 3 November 2026}; empty for null. */
    public String weekday(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale())
                        .format(date);
    }

    /** The day of this instant at that place. */
    public String day(Instant instant, ZoneId zone) {
        return instant == null ? "" : date(LocalDate.ofInstant(instant, zone));
    }

    /** {@code 09:12}, at that place. */
    public String time(Instant instant, ZoneId zone) {
        return instant == null
                ? ""
                : DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                        .withZone(zone)
                        .format(instant);
    }

    /** {@code 3 November 2026, 09:12 UTC}; empty for null. */
    public String inUtc(Instant instant) {
        return instant == null
                ? ""
                : Texts.get(
                        reader.getLocale(),
                        "page.moment.utc",
                        day(instant, ZoneOffset.UTC),
                        time(instant, ZoneOffset.UTC));
    }

    /** {@code 3 November 2026, 09:12 (time in Maseru)}; in UTC where the place has no name; empty for null. */
    public String there(Instant instant, ZoneId zone, String place) {
        return instant == null || place == null
                ? inUtc(instant)
                : Texts.get(reader.getLocale(), "page.moment.there", day(instant, zone), time(instant, zone), place);
    }

    /** The time of day at that place now. */
    public String now(ZoneId zone) {
        return time(clock.instant(), zone);
    }

    /** The weekday and date at that place now. */
    public String today(ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale())
                .withZone(zone)
                .format(clock.instant());
    }

    /** {@code 340 kB}, {@code 2 MB}. */
    public String size(long bytes) {
        if (bytes < KILO * KILO) {
            return Texts.get(reader.getLocale(), "page.size.kilobytes", Math.max(1, Math.round(bytes / (double) KILO)));
        }
        return Texts.get(reader.getLocale(), "page.size.megabytes", Math.round(bytes / (double) (KILO * KILO)));
    }

    private Locale locale() {
        return "en".equals(reader.getLanguage()) ? Locale.UK : Texts.westernDigits(reader.getLocale());
    }
}
