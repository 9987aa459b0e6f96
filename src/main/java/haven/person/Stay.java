package haven.person;

import haven.place.DutyStation;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where somebody is, was or will be. A posting may be open-ended and goes on through visits elsewhere and absences;
 * a visit or an absence has a last day. A stay that turns out shorter or longer is ended on another day, not deleted.
 */
@Entity
@Table(name = "stay")
public class Stay implements Titled, PartOf {

    /** What sort of stay. Published values, not to be renamed. */
    public enum Kind {
        /** Assigned to the station. */
        POSTING,
        /** At the station for a while. */
        VISIT,
        /** Away from the station to which one is assigned. */
        ABSENCE
    }

    /** The source of what keepers enter where no file of HR does. */
    static final String BY_HAND = "KEEPER";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duty_station_id")
    private DutyStation station;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    private String source;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "to_before")
    private LocalDate toBefore;

    @Version
    private int version;

    protected Stay() {}

    /**
     * @param to the last day; null only for a posting that goes on
     * @param source who says so: {@code HR}, {@code TRIP}, the traveller
     * @throws RuleViolation where the last day is missing or comes before the first
     */
    public Stay(Person person, Kind kind, DutyStation station, LocalDate from, LocalDate to, String source) {
        this.person = person;
        this.kind = kind;
        this.station = station;
        this.source = source;
        this.from = from;
        end(to);
    }

    /** One that a keeper enters; it can be taken back for some days. @throws RuleViolation as the constructor does */
    static Stay byHand(Person person, Kind kind, DutyStation station, LocalDate from, LocalDate to, Instant now) {
        var stay = new Stay(person, kind, station, from, to, BY_HAND);
        stay.enteredAt = now;
        return stay;
    }

    /** Sets the last day. @throws RuleViolation as the constructor does */
    public void end(LocalDate on) {
        if (on == null && kind != Kind.POSTING) {
            throw new RuleViolation("person.error.stayWithoutEnd");
        }
        to = Days.of(from, on, "person.error.stayDates").to();
    }

    /** The same, and remembers what the last day was, so that it can be taken back. */
    void endOn(LocalDate day, Instant now) {
        var before = to;
        end(day);
        toBefore = before;
        endedAt = now;
    }

    /** Whether somebody changed its last day not long ago. */
    boolean canTakeBackEnd(Instant now) {
        return endedAt != null && endedAt.isAfter(now.minus(Duty.TAKE_BACK_WITHIN));
    }

    /** Sets the last day back to what it was. @throws RuleViolation where it was not changed, or that is long ago */
    void takeBackEnd(Instant now) {
        if (!canTakeBackEnd(now)) {
            throw new RuleViolation("person.error.stayTakeBack");
        }
        to = toBefore;
        toBefore = null;
        endedAt = null;
    }

    /** Whether a keeper entered it not long ago: what was a mistake can still go. */
    boolean canRemove(Instant now) {
        return enteredAt != null && enteredAt.isAfter(now.minus(Duty.TAKE_BACK_WITHIN));
    }

    /** Whether both cover a day, by the calendars of their stations. */
    boolean overlaps(Stay other) {
        return (to == null || !to.isBefore(other.from)) && (other.to == null || !other.to.isBefore(from));
    }

    /** Whether it covers now, by the date that the station's own calendar shows now. */
    public boolean isCurrent(Clock clock) {
        return covers(LocalDate.now(clock.withZone(station.getZone())));
    }

    /** Whether its first day has come, by the station's own calendar. */
    public boolean hasBegun(Clock clock) {
        return !LocalDate.now(clock.withZone(station.getZone())).isBefore(from);
    }

    /** Whether it covers this day of the station's calendar. */
    public boolean covers(LocalDate day) {
        return new Days(from, to).cover(day);
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Kind getKind() {
        return kind;
    }

    public DutyStation getStation() {
        return station;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Tells one state of this row from another. */
    int getVersion() {
        return version;
    }

    public String getSource() {
        return source;
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
