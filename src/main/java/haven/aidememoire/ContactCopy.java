package haven.aidememoire;

import haven.contact.AbsenceForm;
import haven.contact.Contact;
import haven.contact.ContactForm;
import haven.contact.NumberForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was typed of a contact, so that it can be typed again; when it was checked is no part of it. */
public record ContactCopy(
        Map<String, String> title,
        Map<String, String> note,
        Map<String, String> days,
        List<NumberForm> numbers,
        List<AbsenceForm> absences,
        String organization,
        String personName,
        LocalDate nameConsentOn,
        String callSign,
        String email,
        String zone,
        String languages,
        boolean always,
        boolean byVoiceOnly,
        LocalDate from) {

    static final int LONGEST_TITLE = 150;
    static final int LONGEST_NOTE = 500;

    /** In one order, so that copies can be compared after they were read. */
    public ContactCopy {
        title = new TreeMap<>(title);
        note = new TreeMap<>(note);
        days = new TreeMap<>(days);
    }

    static ContactCopy of(Contact contact) {
        var form = ContactForm.of(contact, LocalDate.EPOCH, Locale.ENGLISH); // absences that are over, too
        return new ContactCopy(
                form.getTitle(),
                form.getNote(),
                form.getDays(),
                form.getNumbers(),
                form.getAbsences(),
                form.getOrganization(),
                form.getPersonName(),
                form.getNameConsentOn(),
                form.getCallSign(),
                form.getEmail(),
                form.getZone(),
                form.getLanguages(),
                form.isAlways(),
                form.isByVoiceOnly(),
                form.getFrom());
    }

    /** The same, but for what is seen at once: its numbers, that it is by voice only, that nobody is to be named. */
    ContactCopy correctedBy(ContactCopy now) {
        return new ContactCopy(
                title,
                note,
                days,
                now.numbers,
                absences,
                organization,
                now.personName == null || now.nameConsentOn == null ? null : personName,
                now.nameConsentOn == null ? null : nameConsentOn,
                callSign,
                email,
                zone,
                languages,
                always,
                byVoiceOnly || now.byVoiceOnly,
                from);
    }

    /** The same with the numbers of another copy. */
    ContactCopy withNumbersOf(ContactCopy now) {
        return new ContactCopy(
                title,
                note,
                days,
                now.numbers,
                absences,
                organization,
                personName,
                nameConsentOn,
                callSign,
                email,
                zone,
                languages,
                always,
                byVoiceOnly,
                from);
    }

    /** The form as it was typed. */
    ContactForm form() {
        var form = ContactForm.blank(from);
        form.getTitle().putAll(title);
        form.getNote().putAll(note);
        form.getDays().putAll(days);
        form.getNumbers().clear();
        form.getNumbers().addAll(numbers);
        form.getAbsences().clear();
        form.getAbsences().addAll(absences);
        form.setOrganization(organization);
        form.setPersonName(personName);
        form.setNameConsentOn(nameConsentOn);
        form.setCallSign(callSign);
        form.setEmail(email);
        form.setZone(zone);
        form.setLanguages(languages);
        form.setAlways(always);
        form.setByVoiceOnly(byVoiceOnly);
        return form;
    }
}
