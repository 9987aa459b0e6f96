package haven.contact;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import haven.access.Scoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes a made-up contact of a line of a table in {@code db/demo}, by the form that keepers use. */
public final class DemoContact {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final Pattern HOURS = Pattern.compile("(daily|(\\w\\w)(?:-(\\w\\w))?) ([-0-9:]+)");

    private final NamedCsvRecord line;
    private final LocalDate today;

    private DemoContact(NamedCsvRecord line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /** @param today what the days of the table are counted from */
    public static Contact of(NamedCsvRecord line, Scoped place, ContactKind kind, LocalDate today) {
        return new DemoContact(line, today).contact(place, kind);
    }

    /** What is copied from a made-up contact is made up, too. */
    public static void like(Contact source, Contact copy) {
        if (source.isSample()) {
            copy.markSample();
        }
    }

    private Contact contact(Scoped place, ContactKind kind) {
        var form = ContactForm.blank(day("from_days"));
        for (var language : LANGUAGES) {
            form.getTitle().put(language, line.getField("title_" + language));
            form.getNote().put(language, line.getField("note_" + language));
        }
        form.setOrganization(line.getField("organization"));
        form.setPersonName(line.getField("name"));
        form.setNameConsentOn(line.getField("name").isEmpty() ? null : form.getFrom());
        form.setCallSign(line.getField("call_sign"));
        form.setEmail(line.getField("email"));
        form.setZone(line.getField("zone"));
        form.setLanguages(line.getField("languages").replace(' ', ','));
        form.setByVoiceOnly(!line.getField("by_voice_only").isEmpty());
        numbers(form);
        hours(form);
        absence(form);
        var contact = new Contact(place, kind, form.getFrom());
        contact.markSample();
        form.applyTo(contact, today);
        contact.end(day("to_days"));
        if (!line.getField("checked_days_ago").isEmpty()) {
            contact.verify(
                    today.minusDays(Long.parseLong(line.getField("checked_days_ago"))),
                    Verifier.valueOf(line.getField("checked_by_role")),
                    CheckMethod.valueOf(line.getField("method")),
                    null);
        }
        return contact;
    }

    private LocalDate day(String column) {
        var days = line.getField(column);
        return days.isEmpty() ? null : today.plusDays(Long.parseLong(days));
    }

    /** {@code MOBILE +254 000 000 001 sms whatsapp; SATELLITE +870 000 000 001}. */
    private void numbers(ContactForm form) {
        var typed = line.getField("numbers").split("; ");
        for (int i = 0; i < typed.length; i++) {
            var number = form.getNumbers().get(i);
            number.setKind(NumberKind.valueOf(typed[i].substring(0, typed[i].indexOf(' '))));
            number.setTyped(typed[i].replaceAll("[^+0-9 ]", "").strip());
            number.setSms(typed[i].contains("sms"));
            number.setWhatsapp(typed[i].contains("whatsapp"));
            number.setSignal(typed[i].contains("signal"));
        }
    }

    /** {@code 24/7}, or {@code Mo-Fr 08:00-17:00, Sa 09:00-12:00}. */
    private void hours(ContactForm form) {
        if (line.getField("hours").equals("24/7")) {
            form.setAlways(true);
            return;
        }
        for (var part : line.getField("hours").split(", ")) {
            var found = HOURS.matcher(part);
            if (!found.matches()) {
                throw new IllegalArgumentException(part);
            }
            for (var day : days(found.group(2), found.group(3))) {
                form.getDays().merge(day.name(), found.group(4), (one, next) -> one + ", " + next);
            }
        }
    }

    /** From one day to another one, over the end of the week too; no days: all of them. */
    private static List<DayOfWeek> days(String from, String to) {
        var first = from == null ? DayOfWeek.MONDAY : day(DAYS.indexOf(from));
        var last = from == null ? DayOfWeek.SUNDAY : to == null ? first : day(DAYS.indexOf(to));
        var days = new ArrayList<>(List.of(first));
        while (days.get(days.size() - 1) != last) {
            days.add(days.get(days.size() - 1).plus(1));
        }
        return days;
    }

    private static DayOfWeek day(int index) {
        return DayOfWeek.of(index + 1);
    }

    /** {@code -3..10}: from three days ago until in ten days. */
    private void absence(ContactForm form) {
        if (!line.getField("absences").isEmpty()) {
            var days = line.getField("absences").split("\\.\\.");
            form.getAbsences().get(0).setFrom(today.plusDays(Long.parseLong(days[0])));
            form.getAbsences().get(0).setTo(today.plusDays(Long.parseLong(days[1])));
        }
    }
}
