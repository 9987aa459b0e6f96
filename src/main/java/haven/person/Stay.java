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

    /** Sets the last day. @throws RuleViolation as the constructor does */
    public void end(LocalDate on) {
        if (on == null && kind != Kind.POSTING) {
            throw new RuleViolation("person.error.stayWithoutEnd");
        }
        to = Days.of(from, on, "person.error.stayDates").to();
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
