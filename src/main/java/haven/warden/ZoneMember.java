package haven.warden;

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

/** That somebody lives in a zone, or stays there on a visit, from a day to a day. */
@Entity
@Table(name = "zone_member")
public class ZoneMember implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "warden_zone_id")
    private WardenZone zone;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Version
    private int version;

    protected ZoneMember() {}

    ZoneMember(WardenZone zone, Person person, LocalDate from) {
        this.zone = zone;
        this.person = person;
        this.from = from;
    }

    /** The last day in this zone. */
    void end(LocalDate lastDay) {
        to = Term.of(from, lastDay, "lastDay").to();
    }

    boolean isOn(LocalDate day) {
        return new Term(from, to).covers(day);
    }

    /** Whether it began on this day: then it is taken to another zone, instead of ended. */
    boolean beganOn(LocalDate day) {
        return !from.isBefore(day);
    }

    void moveTo(WardenZone other) {
        zone = other;
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
