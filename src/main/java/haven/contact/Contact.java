package haven.contact;

import haven.access.Scoped;
import haven.edition.Words;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whom to call: a role, or with recorded consent a name. It begins on a day and may end on one; that it was checked is
 * apart from what was changed.
 */
@Entity
@Table(name = "contact")
public class Contact implements Scoped, Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String scope;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "title_fr")
    private String titleFr;

    @Column(name = "title_es")
    private String titleEs;

    @Column(name = "title_ar")
    private String titleAr;

    private String organization;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "name_consent_on")
    private LocalDate nameConsentOn;

    @Column(name = "call_sign")
    private String callSign;

    private String email;

    private OpeningHours hours = OpeningHours.notKnown();

    @Column(name = "time_zone")
    private String timeZone;

    private String languages = "";

    @Column(name = "note_en")
    private String noteEn;

    @Column(name = "note_fr")
    private String noteFr;

    @Column(name = "note_es")
    private String noteEs;

    @Column(name = "note_ar")
    private String noteAr;

    @Column(name = "by_voice_only")
    private boolean byVoiceOnly;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by_role")
    private String verifiedByRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "verified_by")
    private CheckMethod verifiedBy;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private boolean sample;

    @OneToMany(mappedBy = "contact", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ContactNumber> numbers = new ArrayList<>();

    @OneToMany(mappedBy = "contact", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("from")
    private List<ContactAbsence> absences = new ArrayList<>();

    @Version
    private int version;

    protected Contact() {}

    /** A new one; what is known of it comes by {@link ContactForm#applyTo}. */
    public Contact(Scoped place, ContactKind kind, LocalDate from) {
        this.scope = place.scope();
        this.kind = kind;
        this.from = from;
    }

    void set(ContactDraft draft) {
        titleEn = draft.title().byLanguage().get("en");
        titleFr = draft.title().byLanguage().get("fr");
        titleEs = draft.title().byLanguage().get("es");
        titleAr = draft.title().byLanguage().get("ar");
        noteEn = draft.note().byLanguage().get("en");
        noteFr = draft.note().byLanguage().get("fr");
        noteEs = draft.note().byLanguage().get("es");
        noteAr = draft.note().byLanguage().get("ar");
        organization = draft.organization();
        personName = draft.personName();
        nameConsentOn = draft.nameConsentOn();
        callSign = draft.callSign();
        email = draft.email();
        hours = draft.hours();
        timeZone = draft.zone();
        languages = String.join(",", draft.languages());
        byVoiceOnly = draft.byVoiceOnly();
        from = draft.from();
        sample = sample
                && draft.numbers().stream().anyMatch(number -> number.number().isMadeUp());
        draft.writeNumbers(this, numbers);
        draft.writeAbsences(this, absences);
    }

    /** Made up, for demo mode: its numbers need not exist. */
    void markSample() {
        sample = true;
    }

    /** A person checked it: on this day, in this capacity (a key below {@code contact.role.}), in this way. */
    public void verify(LocalDate on, Verifier role, CheckMethod method) {
        verifiedOn = on;
        verifiedByRole = role.name();
        verifiedBy = method;
    }

    /** Gives it a last day; null takes that back. @throws RuleViolation where it would end before it begins */
    public void end(LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw RuleViolation.at("contactTo", "contact.error.endsBeforeItBegins");
        }
        to = lastDay;
    }

    /** What readers get: names and private numbers by consent only, of one "by voice only" not more than that it is. */
    public PublishedContact publish() {
        var published = new PublishedContact(
                id == null ? 0 : id,
                kind,
                getTitle(),
                organization == null ? "" : organization,
                nameConsentOn == null ? null : personName,
                numbers.stream()
                        .filter(ContactNumber::isPublic)
                        .map(ContactNumber::publish)
                        .toList(),
                callSign,
                email,
                hours,
                timeZone,
                getLanguages(),
                getNote(),
                byVoiceOnly,
                verifiedOn,
                verifiedByRole,
                verifiedBy,
                from,
                to,
                absences.stream().map(ContactAbsence::publish).toList(),
                sample);
        return byVoiceOnly ? published.silent() : published;
    }

    public Long getId() {
        return id;
    }

    public ContactKind getKind() {
        return kind;
    }

    /** What it is called; empty where its kind says it all. */
    public Words getTitle() {
        return Words.of(titleEn, titleFr, titleEs, titleAr);
    }

    public Words getNote() {
        return Words.of(noteEn, noteFr, noteEs, noteAr);
    }

    public String getOrganization() {
        return organization;
    }

    public String getPersonName() {
        return personName;
    }

    public LocalDate getNameConsentOn() {
        return nameConsentOn;
    }

    public String getCallSign() {
        return callSign;
    }

    public String getEmail() {
        return email;
    }

    public OpeningHours getHours() {
        return hours;
    }

    /** IANA name where its hours are told by another clock than the place's, or null. */
    public String getTimeZone() {
        return timeZone;
    }

    public List<String> getLanguages() {
        return languages.isEmpty() ? List.of() : List.of(languages.split(","));
    }

    public boolean isByVoiceOnly() {
        return byVoiceOnly;
    }

    public LocalDate getVerifiedOn() {
        return verifiedOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public List<ContactNumber> getNumbers() {
        return List.copyOf(numbers);
    }

    public List<ContactAbsence> getAbsences() {
        return List.copyOf(absences);
    }

    /** Whether it is made up, for demo mode. */
    public boolean isSample() {
        return sample;
    }

    /** Counts its changes: who changes it says which one they saw. */
    public int getVersion() {
        return version;
    }

    @Override
    public String scope() {
        return scope;
    }

    @Override
    public String title() {
        var words = getTitle();
        return !words.empty() ? words.in(Locale.ENGLISH) : organization == null ? "" : organization;
    }
}
