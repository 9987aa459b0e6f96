package haven.aidememoire;

import haven.contact.AbsenceForm;
import haven.contact.NumberForm;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of a copy with their names and values, in the order in which keepers meet them in the forms. */
final class FieldsOfCopy {

    private static final String YES_OR_NO = "aide.answer.";

    /** See {@link Comparison.Change}. */
    record Field(String label, String language, String family, String value) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();

    private FieldsOfCopy() {}

    static Map<String, Field> ofWhole(DraftCopy copy) {
        var it = new FieldsOfCopy();
        if (copy != null) {
            it.words("aide.edit.localSteps", copy.localSteps());
            it.text("aide.edit.approvedOn", copy.approvedOn());
            it.yes("aide.file.signed", copy.signedPdf() != null);
            it.text("aide.file.recordings", String.join(", ", copy.recordings().keySet()));
        }
        return it.fields;
    }

    static Map<String, Field> ofLaw(DraftCopy copy) {
        var it = new FieldsOfCopy();
        if (copy != null && copy.law() != null) {
            var law = copy.law();
            it.names("aide.law.police", YES_OR_NO, law.getPoliceReport());
            it.names("aide.law.doctors", YES_OR_NO, law.getDoctorsReport());
            it.names("aide.law.risk", YES_OR_NO, law.getLegalRisk());
            it.text("aide.law.age", law.getConsentAge());
            it.words("aide.law.note", law.getNote());
        }
        return it.fields;
    }

    static Map<String, Field> ofService(DraftCopy.ServiceCopy copy) {
        var it = new FieldsOfCopy();
        it.contact(copy.contact());
        it.says(copy.says());
        return it.fields;
    }

    private void contact(ContactCopy contact) {
        words("aide.words.name", contact.title());
        text("contact.edit.organization", contact.organization());
        text("contact.edit.personName", contact.personName());
        text("contact.edit.nameConsentOn", contact.nameConsentOn());
        text("aide.compare.numbers", numbers(contact));
        text("contact.edit.callSign", contact.callSign());
        text("contact.edit.email", contact.email());
        yes("contact.edit.always", contact.always());
        for (var day : DayOfWeek.values()) {
            add("contact.edit.hours", "", day.name(), contact.days().get(day.name()), day.name());
        }
        text("contact.edit.zone", contact.zone());
        text("contact.edit.languages", contact.languages());
        words("aide.words.note", contact.note());
        text("contact.edit.absences", absences(contact));
        text("contact.edit.from", contact.from());
        yes("contact.edit.byVoiceOnly", contact.byVoiceOnly());
    }

    private static String numbers(ContactCopy contact) {
        return contact.numbers().stream()
                .filter(number ->
                        number.getTyped() != null && !number.getTyped().isBlank())
                .map(FieldsOfCopy::number)
                .collect(Collectors.joining(", "));
    }

    private static String number(NumberForm number) {
        var ways = Stream.of(
                        number.isSms() ? "SMS" : "",
                        number.isWhatsapp() ? "WhatsApp" : "",
                        number.isSignal() ? "Signal" : "")
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" "));
        return ways.isEmpty() ? number.getTyped() : number.getTyped() + " (" + ways + ")";
    }

    private static String absences(ContactCopy contact) {
        return contact.absences().stream()
                .filter(absence -> absence.getFrom() != null)
                .map(FieldsOfCopy::absence)
                .collect(Collectors.joining(", "));
    }

    private static String absence(AbsenceForm absence) {
        return absence.getFrom() + "–" + absence.getTo();
    }

    private void says(ServiceForm says) {
        names("aide.service.group", "aide.group.", says.getGroup());
        names("aide.service.gives", "aide.care.", says.getGives());
        yes("aide.service.asked", says.isAsked());
        names("aide.service.welcomes", "aide.welcome.", says.getWelcomes());
        names("aide.service.disclosure", "aide.duty.", says.getDisclosure());
        names("aide.service.reportsTo", "aide.receiver.", says.getReportsTo());
        names("aide.service.cost", "aide.cost.", says.getCost());
        names("aide.service.woman", YES_OR_NO, says.getWomanClinician());
        names("aide.service.man", YES_OR_NO, says.getManClinician());
        names("aide.service.police", YES_OR_NO, says.getPoliceReport());
        names("aide.service.companion", YES_OR_NO, says.getCompanion());
        text("aide.service.minutes", says.getMinutes());
        names("aide.service.stepFree", YES_OR_NO, says.getStepFree());
        words("aide.service.access", says.getAccess());
        words("aide.service.barriers", says.getBarriers());
    }

    private void words(String label, TypedWords typed) {
        DraftTexts.words(typed).byLanguage().forEach((language, text) -> add(label, language, "", text, language));
    }

    private void words(String label, Map<String, String> typed) {
        typed.forEach((language, text) -> add(label, language, "", text, language));
    }

    private void text(String label, Object value) {
        add(label, "", "", value == null ? "" : value.toString(), "");
    }

    private void yes(String label, boolean value) {
        names(label, YES_OR_NO, value ? Answer.YES : Answer.NO);
    }

    private void names(String label, String family, Enum<?>... values) {
        var names = Stream.of(values)
                .filter(Objects::nonNull)
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(","));
        add(label, "", family, names, "");
    }

    private void add(String label, String language, String family, String value, String which) {
        if (value != null && !value.isBlank()) {
            fields.put(label + "/" + which, new Field(label, language, family, value));
        }
    }
}
