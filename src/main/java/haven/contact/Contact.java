package haven.contact;

import haven.access.Scoped;
import haven.person.Stay;
import haven.person.StayDays;
import haven.shared.PersonKey;
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
public class Contact extends Lasting implements Scoped, Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String scope;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

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

    @Column(name = "by_voice_only")
    private boolean byVoiceOnly;

    @Column(name = "from_date")
    private LocalDate from;

    private boolean sample;

    @PersonKey
    @Column(name = "person_id")
    private Long personId;

    private boolean acting;

    @OneToMany(mappedBy = "contact", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ContactNumber> numbers = new ArrayList<>();

    @OneToMany(mappedBy = "contact", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("from")
    private List<ContactAbsence> absences = new ArrayList<>();

    @OneToMany(mappedBy = "contact", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<ContactCheck> checks = new ArrayList<>();

    @Version
    private int version;

    protected Contact() {}

    /** A new one; what is known of it comes by {@link ContactForm#applyTo}. */
    public Contact(Scoped place, ContactKind kind, LocalDate from) {
        this.scope = place.scope();
        this.kind = kind;
        this.from = from;
        reckon();
    }

    void set(ContactDraft draft) {
        describe(draft.title(), draft.note());
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
        reckon();
    }

    /** Made up, for demo mode: its numbers need not exist. */
    void markSample() {
        sample = true;
    }

    /**
     * Takes over where the person is whose entry it is: their absences, and the last day of their last posting here; of
     * one that ends earlier anyway it changes nothing. What no longer follows is taken back. @return whether it changed
     */
    boolean follow(List<StayDays> stays) {
        var away =
                stays.stream().filter(stay -> stay.kind() == Stay.Kind.ABSENCE).toList();
        boolean changed =
                absences.removeIf(days -> days.isFromStay() && away.stream().noneMatch(days::isOf));
        for (var stay : away) {
            if (absences.stream()
                    .noneMatch(days -> days.isOf(stay)
                            || days.publish().equals(new PublishedContact.Absence(stay.from(), stay.to())))) {
                absences.add(new ContactAbsence(this, stay));
                changed = true;
            }
        }
        return endWithPosting(StayDays.lastPosted(stays, scope)) || changed;
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
                getVerifiedOn(),
                getVerifiedByRole(),
                getVerifiedBy(),
                from,
                getTo(),
                absences.stream().map(ContactAbsence::publish).toList(),
                sample,
                getAnsweredOn(),
                getNumbersChangedOn(),
                acting,
                isUrgent());
        return byVoiceOnly ? published.silent() : published;
    }

    public Long getId() {
        return id;
    }

    public ContactKind getKind() {
        return kind;
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

    public LocalDate getFrom() {
        return from;
    }

    /** The person whose entry it is, or null: their absences and their leaving are its own. */
    public Long getPersonId() {
        return personId;
    }

    /** @param person by id, or null: nobody's */
    public void link(Long person) {
        personId = person;
    }

    /** DIR-10: whether somebody stands in for the holder, or for nobody, until the last day. */
    public boolean isActing() {
        return acting;
    }

    public void setActing(boolean acting) {
        this.acting = acting;
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

    /** All checks, the first one first. */
    public List<ContactCheck> getChecks() {
        return List.copyOf(checks);
    }

    @Override
    List<ContactCheck> checks() {
        return checks;
    }

    @Override
    Contact contact() {
        return this;
    }

    @Override
    ContactKind kind() {
        return kind;
    }

    @Override
    LocalDate begins() {
        return from;
    }

    @Override
    public String scope() {
        return scope;
    }

    @Override
    public String title() {
        return getTitle().empty()
                ? organization == null ? "" : organization
                : getTitle().in(Locale.ENGLISH);
    }
}
