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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A role that somebody holds within a scope, from a day to a day (UTC). It begins and ends by itself on its days;
 * it is ended by giving it a last day, never deleted. Access follows it.
 */
@Entity
@Table(name = "duty")
public class Duty implements Titled, PartOf {

    /** For how long the ending of a duty can be taken back. */
    static final Duration TAKE_BACK_WITHIN = Duration.ofDays(30);

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

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "to_before")
    private LocalDate toBefore;

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

    /** The same, and remembers what the last day was, so that it can be taken back. */
    public void endOn(LocalDate day, Instant now) {
        var before = to;
        end(day);
        toBefore = before;
        endedAt = now;
    }

    /** Whether the ending can still be taken back: not long ago, and the day before it is not over. */
    public boolean canTakeBack(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return endedAt != null
                && endedAt.isAfter(now.minus(TAKE_BACK_WITHIN))
                && (toBefore == null || !toBefore.isBefore(today));
    }

    /** Sets the last day back to what it was. @throws RuleViolation where it was not ended, or that is long ago */
    public void takeBack(Instant now) {
        if (!canTakeBack(now)) {
            throw new RuleViolation("person.error.takeBack");
        }
        to = toBefore;
        toBefore = null;
        endedAt = null;
    }

    /** Whether somebody holds the same role within the same scope on a day of both. */
    public boolean overlaps(Duty other) {
        return role == other.role
                && scope.equals(other.scope)
                && (to == null || !to.isBefore(other.from))
                && (other.to == null || !other.to.isBefore(from));
    }

    /** What the last day was before it was ended; null where the duty went on, or was not ended. */
    public LocalDate getToBefore() {
        return toBefore;
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
