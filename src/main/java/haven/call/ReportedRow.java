package haven.call;

import haven.contact.ContactKind;
import haven.contact.ContactReach;
import haven.contact.TelephoneNumber;
import haven.edition.Words;
import haven.shared.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * A contact about whose number readers said something since it was last checked.
 *
 * @param digits the first number, or null
 * @param times how often, {@code first} and {@code last} day
 */
record ReportedRow(
        long id,
        String scope,
        ContactKind kind,
        Words title,
        String digits,
        LocalDate first,
        LocalDate last,
        long times) {

    /** Where the entry is kept, open. */
    String url() {
        return ContactReach.page(kind, scope, id);
    }

    /** Which number, how many times, on which days. */
    String what(Locale locale) {
        var own = title.in(locale);
        return Texts.get(
                locale,
                first.equals(last) ? "call.reported.day" : "call.reported.days",
                own.isEmpty() ? Texts.get(locale, "contact.kind." + kind) : own,
                digits == null ? "" : number(locale),
                times,
                day(first, locale),
                day(last, locale));
    }

    /** As people write it; kept apart from what runs from right to left. */
    private String number(Locale locale) {
        var shown = TelephoneNumber.shown(digits);
        return "ar".equals(locale.getLanguage()) ? "\u2066" + shown + "\u2069" : shown;
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : Texts.westernDigits(locale))
                .format(day);
    }
}
