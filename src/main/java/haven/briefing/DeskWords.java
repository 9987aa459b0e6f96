package haven.briefing;

import haven.access.Reader;
import haven.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days with their weekdays, and names of weekdays and languages, as those read them who give briefings. */
@Named
@RequestScoped
public class DeskWords {

    /** Those in which briefings are commonly given; a session in another one is told in its remark of where. */
    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "es", "ar", "pt", "ru", "zh", "sw", "so", "am", "ha", "fa", "ps", "ur", "bn", "my", "uk");

    @Inject
    Reader reader;

    /** {@code Tuesday, 5 December 2028}, by the calendar there. */
    public String day(Instant at, ZoneId zone) {
        return at == null ? "" : day(LocalDate.ofInstant(at, zone));
    }

    public String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale())
                        .format(day);
    }

    /** Days off, one day, or some hours of one. */
    public String off(BrieferView.Off off) {
        if (off.begins() != null) {
            return Texts.get(reader.getLocale(), "briefing.times.offHours", day(off.from()), off.begins(), off.ends());
        }
        return off.from().equals(off.to())
                ? day(off.from())
                : Texts.get(reader.getLocale(), "person.view.fromTo", day(off.from()), day(off.to()));
    }

    /** {@code Tuesday, 5 December 2028, 09:30}. */
    public String at(LocalDateTime local) {
        return day(local.toLocalDate()) + Texts.get(reader.getLocale(), "home.page.comma") + " "
                + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local);
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    public String weekdays(Collection<DayOfWeek> days) {
        return days.stream()
                .map(this::weekday)
                .collect(Collectors.joining(Texts.get(reader.getLocale(), "home.page.comma") + " "));
    }

    /** @param code such as {@code fr} */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader.getLocale());
    }

    /** Codes of languages that can be chosen. */
    public List<String> getLanguages() {
        return LANGUAGES;
    }

    public List<DayOfWeek> getWeek() {
        return List.of(DayOfWeek.values());
    }

    public List<BriefingMode> getModes() {
        return List.of(BriefingMode.values());
    }

    private Locale locale() {
        return "en".equals(reader.getLanguage()) ? Locale.UK : Texts.westernDigits(reader.getLocale());
    }
}
