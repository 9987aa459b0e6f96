package haven.pack;

import haven.place.DutyStation;
import haven.shared.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * For which pack a section is asked.
 *
 * @param station with its country and region
 * @param locale the reader's language
 * @param today the day at the station
 * @param paper whether it is for paper, which others may read: then only what all staff may read, and nothing of the reader
 */
public record PackQuestion(DutyStation station, Locale locale, LocalDate today, boolean paper) {

    /** A text in the reader's language. */
    public String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }

    /** {@code 3 November 2026}, in the reader's language. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : Texts.westernDigits(locale))
                .format(day);
    }
}
