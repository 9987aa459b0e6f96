package haven.person;

import haven.access.Role;
import haven.shared.PartOf;
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

/**
 * A role that somebody holds within a scope, from a day to a day (UTC). It begins and ends by itself on its days;
 * it is ended by giving it a last day, never deleted. Access follows it.
 */
@Entity
@Table(name = "duty")
public class Duty implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String scope;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private boolean acting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "acting_for_id")
    private Person actingFor;

    @Version
    private int version;

    protected Duty() {}

    /**
     * @param scope where, such as {@code /world/nairobi/KE/}
     * @param to the last day, or null while it goes on
     * @throws RuleViolation where the scope does not fit the role, or the last day comes before the first
     */
    public Duty(Person person, Role role, String scope, LocalDate from, LocalDate to) {
        this.person = person;
        this.role = role;
        this.scope = DutyScope.of(role, scope);
        this.from = from;
        end(to);
    }

    /**
     * Somebody who stands in for the holder.
     *
     * @param holder who is away, or null where the post is vacant
     * @param to the last day; somebody who acts does so for a limited time
     * @throws RuleViolation also where somebody would act for themselves, or without a last day
     */
    public static Duty acting(Person person, Person holder, Role role, String scope, LocalDate from, LocalDate to) {
        if (to == null) {
            throw new RuleViolation("person.error.actingWithoutEnd");
        }
        if (person == holder) {
            throw new RuleViolation("person.error.actingForOneself");
        }
        var duty = new Duty(person, role, scope, from, to);
        duty.acting = true;
        duty.actingFor = holder;
        return duty;
    }

    /** Sets the last day. @throws RuleViolation where it comes before the first, or an acting duty would have none */
    public void end(LocalDate on) {
        if (acting && on == null) {
            throw new RuleViolation("person.error.actingWithoutEnd");
        }
        to = Days.of(from, on, "person.error.dutyDates").to();
    }

    /** Whether it is held on this day (UTC). */
    public boolean isHeldOn(LocalDate day) {
        return new Days(from, to).cover(day);
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Role getRole() {
        return role;
    }

    public String getScope() {
        return scope;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public boolean isActing() {
        return acting;
    }

    /** Who is away, or null where the post is vacant or this duty is not an acting one. */
    public Person getActingFor() {
        return actingFor;
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
