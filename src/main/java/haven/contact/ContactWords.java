package haven.contact;

import haven.access.Moments;
import haven.access.Reader;
import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages say about a contact, in the reader's language. */
@Named
@RequestScoped
public class ContactWords {

    @Inject
    Reader reader;

    @Inject
    Moments moments;

    @Inject
    Clock clock;

    /** What it is called; what it is for where it has no name of its own. */
    public String title(PublishedContact contact) {
        var own = contact.title().in(reader.getLocale());
        return own.isEmpty() ? text("contact.kind." + contact.kind()) : own;
    }

    /** The language in which {@link #title} answers, for the {@code lang} of its element. */
    public String titleLanguage(PublishedContact contact) {
        var language = contact.title().languageFor(reader.getLocale());
        return language.isEmpty() ? reader.getLanguage() : language;
    }

    /** The person, where they agreed to be named, and whose it is. */
    public String who(PublishedContact contact) {
        return Stream.of(contact.name(), contact.organization())
                .filter(word -> word != null && !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Hours and languages, as sentences. */
    public String facts(PublishedContact contact, ZoneId zone) {
        var languages = languages(contact);
        var hours = sentence(hours(contact, zone));
        return languages.isEmpty() ? hours : hours + " " + sentence(languages);
    }

    private String sentence(String words) {
        return words.substring(0, 1).toUpperCase(reader.getLocale()) + words.substring(1) + ".";
    }

    /** The languages it speaks, named in the reader's; empty where nobody said. */
    public String languages(PublishedContact contact) {
        return contact.languages().stream()
                .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader.getLocale()))
                .collect(Collectors.joining(text("contact.list.comma") + " "));
    }

    /** When it can be reached, by the clock of its own place where that is not this one. */
    public String hours(PublishedContact contact, ZoneId zone) {
        var words = HoursInWords.inWords(contact.hours(), reader.getLocale());
        return contact.zone() == null
                        || contact.hours().always()
                        || contact.zone().equals(zone.getId())
                ? words
                : Texts.get(reader.getLocale(), "contact.hours.elsewhere", words, city(contact.zone()));
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** That nobody is there today, and until when; null where somebody may be. */
    public String away(PublishedContact contact, ZoneId zone) {
        var today = today(zone);
        return contact.absences().stream()
                .filter(absence -> !today.isBefore(absence.from()) && !today.isAfter(absence.to()))
                .findFirst()
                .map(absence -> Texts.get(reader.getLocale(), "contact.view.away", moments.date(absence.to())))
                .orElse(null);
    }

    /** When, in which capacity and how it was last checked, or that it never was. */
    public String checked(PublishedContact contact, ZoneId zone) {
        var on = contact.verifiedOn();
        if (on == null) {
            return text("contact.checked.never");
        }
        var today = today(zone);
        var role = role(contact.verifiedByRole());
        var how = text("contact.method." + (contact.verifiedBy() == null ? CheckMethod.CALLED : contact.verifiedBy()));
        if (!contact.isAging(today)) {
            return Texts.get(reader.getLocale(), "contact.checked.on", moments.date(on), role, how);
        }
        var key = contact.isOld(today) ? "contact.checked.old" : "contact.checked.aging";
        return Texts.get(reader.getLocale(), key, ChronoUnit.DAYS.between(on, today), role, how);
    }

    /**
     * That its numbers were changed and wait for a second check, or when it last answered a call; null where there is
     * neither, or where the check was that call.
     */
    public String called(PublishedContact contact) {
        if (contact.changedOn() != null) {
            return Texts.get(reader.getLocale(), "contact.view.changed", moments.date(contact.changedOn()));
        }
        var answered = contact.answeredOn();
        return answered == null || contact.verifiedBy() == CheckMethod.CALLED && answered.equals(contact.verifiedOn())
                ? null
                : Texts.get(reader.getLocale(), "contact.view.answered", moments.date(answered));
    }

    /** DIR-10: that somebody stands in, and until when; null where nobody does. */
    public String acting(PublishedContact contact) {
        if (!contact.acting()) {
            return null;
        }
        return contact.to() == null
                ? text("contact.view.acting")
                : Texts.get(reader.getLocale(), "contact.view.actingUntil", moments.date(contact.to()));
    }

    /** What was done in order to know whether it is right. */
    public String history(CheckLine line) {
        if (line.letter() == 0) {
            return Texts.get(
                    reader.getLocale(),
                    "contact.outcome." + line.outcome(),
                    role(line.byRole().name()),
                    text("contact.method." + line.method()));
        }
        return line.answer() == null
                ? text(line.letter() == 1 ? "contact.history.asked" : "contact.history.askedAgain")
                : Texts.get(reader.getLocale(), "contact.history.answered", text("contact.answer." + line.answer()));
    }

    /** Whether the last check is so long ago that the page should say so by its colour too. */
    public boolean isOld(PublishedContact contact, ZoneId zone) {
        return contact.isAging(today(zone));
    }

    /** The days of the week, as {@link ContactForm#getDays} knows them. */
    public List<String> getWeek() {
        return Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList();
    }

    public String day(String day) {
        return DayOfWeek.valueOf(day).getDisplayName(TextStyle.FULL_STANDALONE, reader.getLocale());
    }

    /** A capacity in words; free words, as older entries have them, stay as they are. */
    private String role(String role) {
        return role != null && Texts.has("contact.role." + role) ? text("contact.role." + role) : role;
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private String text(String key) {
        return Texts.get(reader.getLocale(), key);
    }
}
