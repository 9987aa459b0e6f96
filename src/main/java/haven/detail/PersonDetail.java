package haven.detail;

import haven.contact.TelephoneNumber;
import haven.person.Person;
import haven.shared.PartOf;
import haven.shared.Secret;
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

/** One thing that somebody let others know of them, and whom. There is one of a kind. */
@Entity
@Table(name = "person_detail")
public class PersonDetail implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private DetailKind kind;

    @Secret
    private String value;

    @Column(name = "inside_only")
    private boolean insideOnly;

    @Enumerated(EnumType.STRING)
    private DetailAudience audience;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Version
    private int version;

    protected PersonDetail() {}

    PersonDetail(Person person, DetailKind kind) {
        this.person = person;
        this.kind = kind;
    }

    /** Its owner agreed on this day that these people see it. */
    void say(String said, boolean dialledInsideOnly, DetailAudience whoMaySee, LocalDate on) {
        value = said;
        insideOnly = dialledInsideOnly;
        audience = whoMaySee;
        agreedOn = on;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public DetailKind getKind() {
        return kind;
    }

    public DetailAudience getAudience() {
        return audience;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    /** With what it says. */
    DetailRow shown() {
        var text = kind.isNumber() ? TelephoneNumber.shown(value) : value;
        return new DetailRow(id, kind, audience, text, kind.isNumber() ? value : null, insideOnly, agreedOn);
    }

    /** That it is there, without what it says. */
    DetailRow hidden() {
        return new DetailRow(id, kind, audience, null, null, false, agreedOn);
    }

    @Override
    public String title() {
        return person.name();
    }

    @Override
    public Person whole() {
        return person;
    }
}
