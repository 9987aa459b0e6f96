package haven.booking;

import haven.shared.PersonKey;
import haven.shared.Unaudited;
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
import java.time.Instant;

/** What happened to a booking, when, by whom; the first row says who made it. Never changed. */
@Entity
@Unaudited("it is the record itself, and never changes")
@Table(name = "booking_step")
public class BookingStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_id")
    private Booking booking;

    @Enumerated(EnumType.STRING)
    private Step step;

    private Instant at;

    @PersonKey
    @Column(name = "by_person")
    private Long byPerson;

    @Column(name = "session_starts_at")
    private Instant sessionStartsAt;

    protected BookingStep() {}

    /** @param byPerson null where the portal did it by itself */
    BookingStep(Booking booking, Step step, Instant at, Long byPerson) {
        this.booking = booking;
        this.step = step;
        this.at = at;
        this.byPerson = byPerson;
        this.sessionStartsAt = booking.getSession().getStartsAt();
    }

    public Long getId() {
        return id;
    }

    public Booking getBooking() {
        return booking;
    }

    public Step getStep() {
        return step;
    }

    public Instant getAt() {
        return at;
    }

    /** The id of a person, or null where the portal did it by itself. */
    public Long getByPerson() {
        return byPerson;
    }

    /** When the session was to begin, as it stood after this step. */
    public Instant getSessionStartsAt() {
        return sessionStartsAt;
    }
}
