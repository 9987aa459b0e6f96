package haven.booking;

import haven.shared.RuleViolation;
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
import java.time.Duration;
import java.time.Instant;

/**
 * A time with seats. It is planned, perhaps moved, perhaps called off; never deleted. Its seats are rows of their own.
 */
@Entity
@Table(name = "booking_session")
public class Session implements Titled {

    public static final int MOST_SEATS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agenda_id")
    private Agenda agenda;

    private String subject;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "busy_from")
    private Instant busyFrom;

    @Column(name = "busy_to")
    private Instant busyTo;

    @Column(name = "called_off_at")
    private Instant calledOffAt;

    private int sequence;

    @Version
    private int version;

    protected Session() {}

    Session(Agenda agenda, String subject, Span span) {
        this.agenda = agenda;
        this.subject = subject;
        at(span);
    }

    /** It is at another time from now on. @throws RuleViolation where it was called off */
    void moveTo(Span span) {
        mustBeOn();
        at(span);
        sequence++;
    }

    /** It does not take place. @throws RuleViolation where it was called off already */
    void callOff(Instant now) {
        mustBeOn();
        calledOffAt = now;
        sequence++;
    }

    /** Somebody else holds it, at the same time. @throws RuleViolation where it was called off */
    void giveTo(Agenda other) {
        mustBeOn();
        agenda = other;
        sequence++;
    }

    private void at(Span span) {
        startsAt = span.from();
        endsAt = span.to();
        busyFrom = span.busyFrom();
        busyTo = span.busyTo();
    }

    /** @throws RuleViolation where it was called off */
    void mustBeOn() {
        if (calledOffAt != null) {
            throw new RuleViolation("booking.error.calledOff");
        }
    }

    /** @throws RuleViolation from the instant on at which it begins */
    void mustNotHaveBegun(Instant now) {
        if (!now.isBefore(startsAt)) {
            throw new RuleViolation("booking.error.begun");
        }
    }

    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    /** Its times, with the buffers that it has. */
    public Span span() {
        return new Span(startsAt, endsAt, Duration.between(busyFrom, startsAt), Duration.between(endsAt, busyTo));
    }

    /** Whether its agenda is busy with it while this one, with its own buffers, would be. */
    public boolean meets(Span other) {
        return busyFrom.isBefore(other.busyTo()) && other.busyFrom().isBefore(busyTo);
    }

    public Long getId() {
        return id;
    }

    public Agenda getAgenda() {
        return agenda;
    }

    /** The feature's name for what it is about; who has an open booking for it does not get a second one. */
    public String getSubject() {
        return subject;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** How often it was moved or called off: what calendars go by. */
    public int getSequence() {
        return sequence;
    }

    /** Tells one state of it from another, so that of two who edit it the second one is told. */
    public int getVersion() {
        return version;
    }

    @Override
    public String title() {
        return subject + " " + startsAt;
    }
}
