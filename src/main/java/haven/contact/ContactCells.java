package haven.contact;

import haven.shared.RuleViolation;
import haven.shared.TableColumn;
import haven.shared.TableLine;
import haven.shared.TableWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A contact as cells of a table, and cells typed into its form. */
final class ContactCells {

    static final int NUMBERS = 4;
    static final String KINDS_OF_LINES = "contact.number.";

    private static final String SMS = "SMS";
    private static final String WHATSAPP = "WhatsApp";
    private static final String SIGNAL = "Signal";
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");
    private static final Pattern NUMBERED = Pattern.compile("contact(Number|Consent)(\\d)");

    private ContactCells() {}

    private static final List<TableColumn> COLUMNS = List.copyOf(makeColumns());

    /** The columns of what a contact is, in the order in which they stand. */
    static List<TableColumn> columns() {
        return COLUMNS;
    }

    private static List<TableColumn> makeColumns() {
        var columns = new ArrayList<TableColumn>();
        LANGUAGES.forEach(language -> columns.add(text("title_" + language)));
        columns.add(text("organization"));
        columns.add(text("name"));
        columns.add(day("name_consent"));
        for (int i = 1; i <= NUMBERS; i++) {
            columns.add(text("number_" + i));
            columns.add(text("line_" + i));
            columns.add(text("apps_" + i));
            columns.add(text("private_" + i));
            columns.add(day("consent_" + i));
        }
        List.of("call_sign", "email", "hours", "zone", "languages").forEach(name -> columns.add(text(name)));
        LANGUAGES.forEach(language -> columns.add(text("note_" + language)));
        columns.add(day("from"));
        return columns;
    }

    static TableColumn text(String name) {
        return TableColumn.text(name, "contact.column." + name);
    }

    static TableColumn day(String name) {
        return TableColumn.day(name, "contact.column." + name);
    }

    /** As people read it. */
    static Map<String, String> of(Contact contact, Locale locale) {
        return of(contact, locale, TelephoneNumber::shown);
    }

    /** In English, with bare digits: to be compared, thousands at a time. */
    static Map<String, String> bare(Contact contact) {
        return of(contact, Locale.ENGLISH, digits -> digits);
    }

    private static Map<String, String> of(Contact contact, Locale locale, UnaryOperator<String> written) {
        var cells = new LinkedHashMap<String, String>();
        var title = contact.getTitle().byLanguage();
        var note = contact.getNote().byLanguage();
        LANGUAGES.forEach(language -> cells.put("title_" + language, orEmpty(title.get(language))));
        cells.put("organization", orEmpty(contact.getOrganization()));
        cells.put("name", orEmpty(contact.getPersonName()));
        cells.put("name_consent", orEmpty(contact.getNameConsentOn()));
        for (int i = 1; i <= Math.min(NUMBERS, contact.getNumbers().size()); i++) {
            number(cells, contact.getNumbers().get(i - 1), i, locale, written);
        }
        cells.put("call_sign", orEmpty(contact.getCallSign()));
        cells.put("email", orEmpty(contact.getEmail()));
        cells.put("hours", HoursCell.write(contact.getHours()));
        cells.put("zone", orEmpty(contact.getTimeZone()));
        cells.put("languages", LanguageNames.names(contact.getLanguages(), locale));
        LANGUAGES.forEach(language -> cells.put("note_" + language, orEmpty(note.get(language))));
        cells.put("from", contact.getFrom().toString());
        return cells;
    }

    private static void number(
            Map<String, String> cells, ContactNumber number, int place, Locale locale, UnaryOperator<String> written) {
        var kind = number.getKind() == NumberKind.SHORT ? NumberKind.LANDLINE : number.getKind();
        var apps = new ArrayList<String>();
        if (number.isSms()) {
            apps.add(SMS);
        }
        if (number.isWhatsapp()) {
            apps.add(WHATSAPP);
        }
        if (number.isSignal()) {
            apps.add(SIGNAL);
        }
        cells.put("number_" + place, written.apply(number.getDigits()));
        cells.put("line_" + place, haven.shared.Texts.get(locale, KINDS_OF_LINES + kind));
        cells.put("apps_" + place, String.join(", ", apps));
        cells.put("private_" + place, number.isPersonal() ? TableWords.flag(true, locale) : "");
        cells.put("consent_" + place, orEmpty(number.getPrivateConsentOn()));
    }

    private static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Types what stands in the line over what stands in the form; columns that the table lacks stay as they are. */
    static void type(TableLine line, ContactForm form) {
        for (var language : LANGUAGES) {
            into(line, "title_" + language, text -> form.getTitle().put(language, text));
            into(line, "note_" + language, text -> form.getNote().put(language, text));
        }
        into(line, "organization", form::setOrganization);
        into(line, "name", form::setPersonName);
        into(line, "call_sign", form::setCallSign);
        into(line, "email", form::setEmail);
        into(line, "zone", form::setZone);
        into(line, "languages", form::setLanguages);
        into(line, "hours", text -> HoursCell.read(text, form));
        if (line.has("name_consent")) {
            form.setNameConsentOn(line.day("name_consent"));
        }
        if (!line.text("from").isEmpty()) {
            form.setFrom(line.day("from"));
        }
        for (int i = 1; i <= NUMBERS; i++) {
            number(line, form.getNumbers().get(i - 1), i);
        }
    }

    private static void number(TableLine line, NumberForm form, int place) {
        into(line, "number_" + place, form::setTyped);
        var kind = line.choice("line_" + place, NumberKind.class, KINDS_OF_LINES);
        if (kind != null) {
            form.setKind(kind);
        }
        if (line.has("apps_" + place)) {
            var apps = line.list("apps_" + place);
            for (var app : apps) {
                if (!List.of(SMS, WHATSAPP, SIGNAL).stream().anyMatch(app::equalsIgnoreCase)) {
                    throw RuleViolation.at("apps_" + place, "contact.import.app", app);
                }
            }
            form.setSms(apps.stream().anyMatch(SMS::equalsIgnoreCase));
            form.setWhatsapp(apps.stream().anyMatch(WHATSAPP::equalsIgnoreCase));
            form.setSignal(apps.stream().anyMatch(SIGNAL::equalsIgnoreCase));
        }
        if (line.has("private_" + place)) {
            form.setPersonal(line.flag("private_" + place));
        }
        if (line.has("consent_" + place)) {
            form.setConsentOn(line.day("consent_" + place));
        }
    }

    private static void into(TableLine line, String column, java.util.function.Consumer<String> setter) {
        if (line.has(column)) {
            setter.accept(line.text(column));
        }
    }

    /** What the form refuses, beside the column from which it came. */
    static RuleViolation inColumn(RuleViolation refused) {
        var column = column(refused.field());
        return column == null
                ? new RuleViolation(refused.key(), refused.arguments())
                : RuleViolation.at(column, refused.key(), refused.arguments());
    }

    private static String column(String field) {
        if (field == null || !field.startsWith("contact")) {
            return field;
        }
        var numbered = NUMBERED.matcher(field);
        if (numbered.matches()) {
            return numbered.group(1).toLowerCase(Locale.ROOT) + "_" + numbered.group(2);
        }
        if (field.startsWith(TypedHours.FIELD)) {
            return "hours";
        }
        return switch (field) {
            case "contactOrganization" -> "organization";
            case "contactPersonName" -> "name";
            case "contactNameConsentOn" -> "name_consent";
            case "contactCallSign" -> "call_sign";
            case "contactEmail" -> "email";
            case "contactZone" -> "zone";
            case "contactLanguages" -> "languages";
            case "contactFrom" -> "from";
            default -> named(field);
        };
    }

    /** {@code contactTitleEn} and the like. */
    private static String named(String field) {
        for (var part : List.of("Title", "Note")) {
            if (field.startsWith("contact" + part)) {
                return part.toLowerCase(Locale.ROOT)
                        + "_"
                        + field.substring(("contact" + part).length()).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }
}
