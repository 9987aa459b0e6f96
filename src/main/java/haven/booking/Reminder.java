package haven.booking;

import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * That it was decided about a reminder: for one who booked, or for whoever gives the session. Once for each time of it, and
 * for each who gives it.
 */
@Entity
@Unaudited("what the portal does by itself, and once")
@Table(name = "booking_reminder")
public class Reminder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "session_starts_at")
    private Instant sessionStartsAt;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    @Column(name = "person_id")
    private Long personId;

    private boolean sent;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Reminder() {}

    /** @param personId who booked, or null for whoever gives the session @param sent false where there was no need */
    Reminder(ReminderKind kind, Session session, Long personId, boolean sent, Instant now) {
        this.kind = kind;
        this.sessionId = session.getId();
        this.sessionStartsAt = session.getStartsAt();
        this.personId = personId;
        this.sent = sent;
        this.decidedAt = now;
    }

    Long getId() {
        return id;
    }
}
