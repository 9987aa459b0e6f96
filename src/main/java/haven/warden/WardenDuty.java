package haven.warden;

import haven.contact.TelephoneNumber;
import haven.person.Person;
import haven.shared.PartOf;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** That somebody looks after a zone, from a day to a day; ended by a last day, never deleted. */
@Entity
@Table(name = "warden_duty")
public class WardenDuty implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "warden_zone_id")
    private WardenZone zone;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private boolean alternate;

    private String digits;

    @Column(name = "inside_only")
    private boolean insideOnly;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Version
    private int version;

    protected WardenDuty() {}

    /** @param number under which the people of the zone reach them */
    WardenDuty(WardenZone zone, Person person, boolean alternate, TelephoneNumber number, Term term) {
        this.zone = zone;
        this.person = person;
        this.alternate = alternate;
        this.digits = number.digits();
        this.insideOnly = number.insideOnly();
        this.from = term.from();
        this.to = term.to();
    }

    /** The last day, or null where it goes on. */
    void end(LocalDate lastDay) {
        to = Term.of(from, lastDay, "lastDay").to();
    }

    /** Somebody called this number today, and they answered. */
    void check(LocalDate on) {
        checkedOn = on;
    }

    /** They are reached under another number, which nobody has called yet. */
    void correct(TelephoneNumber number) {
        if (!number.digits().equals(digits)) {
            digits = number.digits();
            insideOnly = number.insideOnly();
            checkedOn = null;
        }
    }

    Term term() {
        return new Term(from, to);
    }

    public Long getId() {
        return id;
    }

    public WardenZone getZone() {
        return zone;
    }

    public Person getPerson() {
        return person;
    }

    public boolean isAlternate() {
        return alternate;
    }

    public String getDigits() {
        return digits;
    }

    public boolean isInsideOnly() {
        return insideOnly;
    }

    /** The day of the last call that was answered; null where nobody has called this number yet. */
    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    @Override
    public String title() {
        return person.name();
    }

    @Override
    public WardenZone whole() {
        return zone;
    }
}
