package haven.place;

import haven.shared.PartOf;
import haven.shared.PersonKey;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A number to call in an emergency, as it is dialled inside the country, with the day on which somebody checked it. */
@Entity
@Table(name = "emergency_number")
public class EmergencyNumber implements Titled, PartOf {

    /** Whom it reaches, in the order in which it is shown. */
    public enum Kind {
        POLICE,
        AMBULANCE,
        FIRE,
        GENERAL
    }

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0().\\-/]");
    private static final Pattern NATIONAL = Pattern.compile("[0-9]{2,15}");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "country_id")
    private Country country;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String digits;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by_role")
    private String verifiedByRole;

    private boolean sample;

    @Column(name = "changed_on")
    private LocalDate numbersChangedOn;

    @PersonKey
    @Column(name = "changed_by")
    private Long numbersChangedBy;

    @Version
    private int version;

    protected EmergencyNumber() {}

    /** @throws RuleViolation where this cannot be dialled */
    public EmergencyNumber(Country country, Kind kind, String typed, LocalDate verifiedOn, String verifiedByRole) {
        this.country = country;
        checked(kind, dialled(typed), verifiedOn, verifiedByRole);
    }

    public Country getCountry() {
        return country;
    }

    public String getDigits() {
        return digits;
    }

    /**
     * Somebody called it: it is this number now, checked on this day. DIR-11: a replaced number waits for a second check
     * by somebody else.
     *
     * @param byPerson whose account it was, or null
     * @throws RuleViolation where it cannot be dialled
     */
    public void verify(Kind reaches, String typed, LocalDate on, String byRole, Long byPerson) {
        var now = dialled(typed);
        if (!now.equals(digits)) {
            numbersChangedOn = on;
            numbersChangedBy = byPerson;
        } else if (byPerson != null && !byPerson.equals(numbersChangedBy)) {
            numbersChangedOn = null;
            numbersChangedBy = null;
        }
        checked(reaches, now, on, byRole);
    }

    private void checked(Kind reaches, String now, LocalDate on, String byRole) {
        digits = now;
        kind = reaches;
        verifiedOn = on;
        verifiedByRole = byRole;
        sample = false;
    }

    /** The day it was replaced, while nobody else has checked it; else null. */
    public LocalDate getNumbersChangedOn() {
        return numbersChangedOn;
    }

    /** What one dials: two to fifteen digits, or an international number with its plus. */
    static String dialled(String typed) {
        var digits = typed == null ? "" : BETWEEN.matcher(typed).replaceAll("");
        if (!NATIONAL.matcher(digits).matches()
                && !INTERNATIONAL.matcher(digits).matches()) {
            throw RuleViolation.at("numberDigits", "place.error.notANumber");
        }
        return digits;
    }

    @Override
    public String title() {
        return digits;
    }

    @Override
    public Country whole() {
        return country;
    }
}
