package haven.booking;

import haven.person.Person;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Somebody's place in a session. It waits or has a seat; a seat that was freed is offered first, and held meanwhile.
 * It may move to another session and stays the same booking. Once closed, its seat is free again, unless the session
 * has been.
 */
@Entity
@Table(name = "booking")
public class Booking implements Titled {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "seat_id")
    private Seat seat;

    private String subject;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Closed closed;

    @Column(name = "made_at")
    private Instant madeAt;

    @PersonKey
    @Column(name = "made_by")
    private Long madeBy;

    private int sequence;

    @Version
    private int version;

    protected Booking() {}

    /** @param seat null for somebody who waits @param madeBy the person who asked for it, for themselves or another */
    Booking(String code, Session session, Person person, Seat seat, Long madeBy, Instant now) {
        this.code = code;
        this.session = session;
        this.person = person;
        this.subject = session.getSubject();
        this.seat = seat;
        this.waitingSince = seat == null ? now : null;
        this.madeAt = now;
        this.madeBy = madeBy;
    }

    /** A seat was freed: it is held for them until then. */
    void offer(Seat freed, Instant until) {
        seat = freed;
        offeredUntil = until;
    }

    /** The seat is held until then only; with null not at all, and they wait on, where they stood in the line. */
    void holdUntil(Instant until) {
        offeredUntil = until;
        if (until == null) {
            seat = null;
        }
    }

    /** @throws RuleViolation where nothing is offered, or the offer is over */
    void accept(Instant now) {
        if (state() != BookingState.OFFERED || !now.isBefore(offeredUntil)) {
            throw new RuleViolation("booking.error.offerOver");
        }
        offeredUntil = null;
        waitingSince = null;
        sequence++;
    }

    /** Another session, with a seat of it. @throws RuleViolation where it is over */
    void moveTo(Session other, Seat free) {
        mustBeOpen();
        session = other;
        subject = other.getSubject();
        seat = free;
        waitingSince = null;
        offeredUntil = null;
        sequence++;
    }

    /** Their session is at another time. */
    void rescheduled() {
        sequence++;
    }

    /** @throws RuleViolation where it is over already */
    void close(Closed why, Instant now) {
        mustBeOpen();
        closed = why;
        closedAt = now;
        offeredUntil = null;
        if (why != Closed.PAST) {
            seat = null;
            sequence++;
        }
    }

    void mustBeOpen() {
        if (closedAt != null) {
            throw new RuleViolation("booking.error.closed");
        }
    }

    public BookingState state() {
        if (closedAt != null) {
            return BookingState.CLOSED;
        }
        if (seat == null) {
            return BookingState.WAITING;
        }
        return offeredUntil == null ? BookingState.BOOKED : BookingState.OFFERED;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Long getId() {
        return id;
    }

    /** Stands in its address and in calendars; says nothing. */
    public String getCode() {
        return code;
    }

    public Session getSession() {
        return session;
    }

    public Person getPerson() {
        return person;
    }

    public Instant getWaitingSince() {
        return waitingSince;
    }

    /** Until when the seat is held for them, or null. */
    public Instant getOfferedUntil() {
        return offeredUntil;
    }

    /** Why it is over, or null. */
    public Closed getClosed() {
        return closed;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** The id of the person who asked for it. */
    public Long getMadeBy() {
        return madeBy;
    }

    /** How often it was changed: what calendars go by. */
    public int getSequence() {
        return sequence;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public String title() {
        return person.name() + ", " + session.title();
    }
}
