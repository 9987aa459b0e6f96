package haven.contact;

import haven.access.Language;
import haven.shared.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two forms of one contact say differently: as it is now, and as somebody typed it. */
public final class FormDifferences {

    private final Locale locale;

    private FormDifferences(Locale locale) {
        this.locale = locale;
    }

    /** Field by field, in the order of the form; those that say the same are left out. */
    public static List<ContactDifference> of(ContactForm now, ContactForm typed, Locale locale) {
        var words = new FormDifferences(locale);
        var there = words.lines(now);
        var here = words.lines(typed);
        var labels = Stream.concat(there.keySet().stream(), here.keySet().stream())
                .distinct()
                .toList();
        return labels.stream()
                .map(label -> new ContactDifference(label, there.getOrDefault(label, ""), here.getOrDefault(label, "")))
                .filter(line -> !line.now().equals(line.typed()))
                .toList();
    }

    private Map<String, String> lines(ContactForm form) {
        var lines = new LinkedHashMap<String, String>();
        inLanguages(lines, "contact.edit.title", form.getTitle());
        put(lines, "contact.edit.organization", form.getOrganization());
        put(lines, "contact.edit.personName", form.getPersonName());
        put(lines, "contact.edit.nameConsentOn", day(form.getNameConsentOn()));
        for (int i = 0; i < form.getNumbers().size(); i++) {
            lines.put(
                    text("contact.edit.number", i + 1), number(form.getNumbers().get(i)));
        }
        put(lines, "contact.edit.callSign", form.getCallSign());
        put(lines, "contact.edit.email", form.getEmail());
        put(lines, "contact.edit.hours", hours(form));
        put(lines, "contact.edit.zone", form.getZone());
        put(lines, "contact.edit.languages", form.getLanguages());
        inLanguages(lines, "contact.edit.note", form.getNote());
        put(
                lines,
                "contact.edit.absences",
                form.getAbsences().stream()
                        .filter(away -> away.getFrom() != null || away.getTo() != null)
                        .map(away -> day(away.getFrom()) + "/" + day(away.getTo()))
                        .collect(Collectors.joining(", ")));
        put(lines, "contact.edit.from", day(form.getFrom()));
        put(lines, "contact.edit.byVoiceOnly", yes(form.isByVoiceOnly(), "contact.edit.byVoiceOnly"));
        return lines;
    }

    private void inLanguages(Map<String, String> lines, String key, Map<String, String> words) {
        for (var language : Language.values()) {
            lines.put(text(key) + ", " + language.ownName(), clean(words.get(language.tag())));
        }
    }

    private void put(Map<String, String> lines, String key, String value) {
        lines.put(text(key), clean(value));
    }

    private String number(NumberForm number) {
        if (number.isBlank()) {
            return "";
        }
        var said = new ArrayList<String>();
        said.add(clean(number.getTyped()));
        said.add(text("contact.number." + number.getKind()));
        said.add(yes(number.isSms(), "contact.view.sms"));
        said.add(number.isWhatsapp() ? "WhatsApp" : "");
        said.add(number.isSignal() ? "Signal" : "");
        said.add(yes(number.isPersonal(), "contact.edit.personal"));
        said.add(day(number.getConsentOn()));
        return said.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    private String hours(ContactForm form) {
        if (form.isAlways()) {
            return text("contact.edit.always");
        }
        return Stream.of(DayOfWeek.values())
                .filter(day -> !clean(form.getDays().get(day.name())).isEmpty())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale) + " "
                        + clean(form.getDays().get(day.name())))
                .collect(Collectors.joining("; "));
    }

    private String yes(boolean is, String key) {
        return is ? text(key) : "";
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String clean(String value) {
        return value == null ? "" : value.strip();
    }

    private String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }
}
