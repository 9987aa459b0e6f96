package haven.aidememoire;

import haven.edition.Words;
import haven.shared.PartOf;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** AM-16: what a country's law means for somebody who seeks help; that nobody knows is an answer. */
@Entity
@Table(name = "country_law")
public class CountryLaw implements Titled, PartOf {

    private static final int OLDEST_CONSENT = 25;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "aide_memoire_id")
    private AideMemoire aideMemoire;

    @Enumerated(EnumType.STRING)
    @Column(name = "police_report")
    private Answer policeReport;

    @Enumerated(EnumType.STRING)
    @Column(name = "doctors_report")
    private Answer doctorsReport;

    @Enumerated(EnumType.STRING)
    @Column(name = "legal_risk")
    private Answer legalRisk;

    @Column(name = "consent_age")
    private Integer consentAge;

    @Convert(converter = WordsConverter.class)
    private Words note;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_by_role")
    private String checkedByRole;

    @Version
    private int version;

    protected CountryLaw() {}

    public CountryLaw(AideMemoire aideMemoire, LawForm typed) {
        this.aideMemoire = aideMemoire;
        describe(typed);
    }

    /** Says it anew; that is no check. @throws RuleViolation where the age cannot be one */
    public final void describe(LawForm typed) {
        var age = typed.getConsentAge();
        if (age != null && (age < 1 || age > OLDEST_CONSENT)) {
            throw RuleViolation.at("lawAge", "aide.error.age", OLDEST_CONSENT);
        }
        policeReport = Answer.orNotKnown(typed.getPoliceReport());
        doctorsReport = Answer.orNotKnown(typed.getDoctorsReport());
        legalRisk = Answer.orNotKnown(typed.getLegalRisk());
        consentAge = age;
        note = typed.getNote().words("lawNote");
    }

    /** Somebody checked it, in this capacity. */
    public void check(LocalDate on, String byRole) {
        checkedOn = on;
        checkedByRole = byRole;
    }

    PublishedLaw publish() {
        return new PublishedLaw(policeReport, doctorsReport, legalRisk, consentAge, note, checkedOn, checkedByRole);
    }

    @Override
    public String title() {
        return aideMemoire.title();
    }

    @Override
    public AideMemoire whole() {
        return aideMemoire;
    }
}
