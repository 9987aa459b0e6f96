package haven.booking;

import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A letter that asks whether somebody still comes to a session at this time. It is about this booking at this time only;
 * of its link only a hash is here.
 */
@Entity
@Unaudited("a letter that went out by itself; who does not come cancels, and that has rows")
@Table(name = "booking_question")
public class ComingQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_id")
    private Booking booking;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "session_starts_at")
    private Instant sessionStartsAt;

    private String hash;

    @Column(name = "asked_at")
    private Instant askedAt;

    private Boolean coming;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected ComingQuestion() {}

    ComingQuestion(Booking booking, String hash, Instant now) {
        this.booking = booking;
        this.sessionId = booking.getSession().getId();
        this.sessionStartsAt = booking.getSession().getStartsAt();
        this.hash = hash;
        this.askedAt = now;
    }

    void answer(boolean comes, Instant now) {
        coming = comes;
        answeredAt = now;
    }

    /** Whether the booking is still in the session, and that at the time, about which was asked. */
    public boolean isAboutNow() {
        return sessionId.equals(booking.getSession().getId())
                && sessionStartsAt.equals(booking.getSession().getStartsAt());
    }

    public Booking getBooking() {
        return booking;
    }

    /** When the session was to begin about which was asked. */
    public Instant getSessionStartsAt() {
        return sessionStartsAt;
    }

    /** What was answered, or null. */
    public Boolean getComing() {
        return coming;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
