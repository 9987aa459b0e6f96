package haven.contact;

import haven.access.Scoped;
import haven.contact.PublishedContact.Absence;
import haven.place.ScopeCodes;
import haven.shared.RuleViolation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What stands in {@code /WEB-INF/contact/fields.xhtml} while somebody writes down a contact. A page makes one by
 * {@link #blank} or {@link #of}, shows the fragment with {@code form}, and its service calls {@link #applyTo}.
 */
public class ContactForm {

    private static final int NUMBERS = 4;
    private static final int ABSENCES = 3;
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_CALL_SIGN = 50;

    private final Map<String, String> title = new HashMap<>();
    private final Map<String, String> note = new HashMap<>();
    private final Map<String, String> days = new HashMap<>();
    private final List<NumberForm> numbers = new ArrayList<>();
    private final List<AbsenceForm> absences = new ArrayList<>();
    private String organization;
    private String personName;
    private LocalDate nameConsentOn;
    private String callSign;
    private String email;
    private String zone;
    private String languages;
    private boolean always;
    private boolean byVoiceOnly;
    private LocalDate from;

    private ContactForm() {}

    /** For a new contact that begins on this day. */
    public static ContactForm blank(LocalDate from) {
        var form = new ContactForm();
        form.from = from;
        form.fillUp();
        return form;
    }

    /** What is known of this contact; absences that are over, or follow from somebody's stays, are left out. @param locale for the names of languages */
    public static ContactForm of(Contact contact, LocalDate today, Locale locale) {
        var form = new ContactForm();
        form.title.putAll(contact.getTitle().byLanguage());
        form.note.putAll(contact.getNote().byLanguage());
        form.organization = contact.getOrganization();
        form.personName = contact.getPersonName();
        form.nameConsentOn = contact.getNameConsentOn();
        form.callSign = contact.getCallSign();
        form.email = contact.getEmail();
        form.zone = contact.getTimeZone();
        form.languages = LanguageNames.names(contact.getLanguages(), locale);
        form.always = contact.getHours().always();
        for (var day : DayOfWeek.values()) {
            form.days.put(
                    day.name(),
                    contact.getHours().on(day).stream()
                            .map(OpeningHours.Span::toString)
                            .collect(Collectors.joining(", ")));
        }
        form.byVoiceOnly = contact.isByVoiceOnly();
        form.from = contact.getFrom();
        contact.getNumbers().forEach(number -> form.numbers.add(NumberForm.of(number)));
        contact.getAbsences().stream()
                .filter(absence -> !absence.isFromStay())
                .map(ContactAbsence::publish)
                .filter(absence -> !absence.to().isBefore(today))
                .limit(ABSENCES)
                .forEach(absence -> form.absences.add(AbsenceForm.of(absence)));
        form.fillUp();
        return form;
    }

    private void fillUp() {
        while (numbers.size() < NUMBERS) {
            numbers.add(new NumberForm());
        }
        while (absences.size() < ABSENCES) {
            absences.add(new AbsenceForm());
        }
    }

    /**
     * Writes what was typed into the contact, after all of it was checked.
     *
     * @throws RuleViolation beside the field that is wrong; then nothing was changed
     */
    public void applyTo(Contact contact, LocalDate today) {
        applyTo(contact, today, null);
    }

    /** The same. @param byPerson who changes it: their own check of changed numbers is not the second one (DIR-11) */
    public void applyTo(Contact contact, LocalDate today, Long byPerson) {
        var words = Typed.words(title, LONGEST_TITLE, "contactTitle");
        if (words.empty() && contact.getKind().needsTitle()) {
            throw RuleViolation.at("contactTitleEn", "contact.error.title");
        }
        if (nameConsentOn != null && nameConsentOn.isAfter(today)) {
            throw RuleViolation.at("contactNameConsentOn", "contact.error.consentInFuture");
        }
        if (from == null) {
            throw RuleViolation.at("contactFrom", "contact.error.dayMissing");
        }
        if (contact.getTo() != null && contact.getTo().isBefore(from)) {
            throw RuleViolation.at("contactFrom", "contact.error.endsBeforeItBegins");
        }
        var drafts = numbers(contact, today);
        var draft = new ContactDraft(
                words,
                Typed.text(organization, LONGEST_TITLE, "contactOrganization"),
                Typed.text(personName, LONGEST_TITLE, "contactPersonName"),
                nameConsentOn,
                Typed.text(callSign, LONGEST_CALL_SIGN, "contactCallSign"),
                Typed.email(email, "contactEmail"),
                always ? OpeningHours.dayAndNight() : TypedHours.read(days),
                Typed.zone(zone, "contactZone"),
                LanguageNames.codes(languages, "contactLanguages"),
                Typed.words(note, LONGEST_NOTE, "contactNote"),
                byVoiceOnly,
                from,
                drafts,
                absences(contact, today));
        if (drafts.isEmpty() && draft.email() == null && draft.callSign() == null && !byVoiceOnly) {
            throw RuleViolation.at("contactNumber1", "contact.error.noWay");
        }
        var before = contact.getNumbers().stream().map(ContactNumber::getDigits).toList();
        contact.set(draft);
        var after = contact.getNumbers().stream().map(ContactNumber::getDigits).toList();
        if (contact.getId() != null && !after.containsAll(before)) {
            contact.numbersChanged(today, byPerson, before);
        }
    }

    private List<ContactNumber.Draft> numbers(Contact contact, LocalDate today) {
        var drafts = new ArrayList<ContactNumber.Draft>();
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).isBlank()) {
                drafts.add(numbers.get(i).draft(region(contact), contact.isSample(), today, i + 1));
            }
        }
        return drafts;
    }

    /** The country in which a national number is dialled; null above countries. */
    private static String region(Scoped place) {
        return ScopeCodes.of(place.scope()).country();
    }

    private List<Absence> absences(Contact contact, LocalDate today) {
        var drafts = contact.getAbsences().stream()
                .map(ContactAbsence::publish)
                .filter(absence -> absence.to().isBefore(today))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < absences.size(); i++) {
            if (!absences.get(i).isBlank()) {
                drafts.add(absences.get(i).draft(i + 1));
            }
        }
        return drafts.stream().distinct().toList();
    }

    /** By {@code en}, {@code fr}, {@code es}, {@code ar}. */
    public Map<String, String> getTitle() {
        return title;
    }

    public Map<String, String> getNote() {
        return note;
    }

    /** The line of hours of each day, by {@link DayOfWeek#name}. */
    public Map<String, String> getDays() {
        return days;
    }

    public List<NumberForm> getNumbers() {
        return numbers;
    }

    public List<AbsenceForm> getAbsences() {
        return absences;
    }

    public String getOrganization() {
        return organization;
    }

    public void setOrganization(String organization) {
        this.organization = organization;
    }

    public String getPersonName() {
        return personName;
    }

    public void setPersonName(String personName) {
        this.personName = personName;
    }

    public LocalDate getNameConsentOn() {
        return nameConsentOn;
    }

    public void setNameConsentOn(LocalDate nameConsentOn) {
        this.nameConsentOn = nameConsentOn;
    }

    public String getCallSign() {
        return callSign;
    }

    public void setCallSign(String callSign) {
        this.callSign = callSign;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }

    public boolean isAlways() {
        return always;
    }

    public void setAlways(boolean always) {
        this.always = always;
    }

    public boolean isByVoiceOnly() {
        return byVoiceOnly;
    }

    public void setByVoiceOnly(boolean byVoiceOnly) {
        this.byVoiceOnly = byVoiceOnly;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
