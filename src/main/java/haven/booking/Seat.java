package haven.booking;

import haven.shared.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A seat of a session; whoever holds it is said by the booking, at most one of which may name it. */
@Entity
@Unaudited("a number beside its session; who holds it is said by the booking, which has rows")
@Table(name = "booking_seat")
public class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    private int number;

    protected Seat() {}

    Seat(Session session, int number) {
        this.session = session;
        this.number = number;
    }

    Long getId() {
        return id;
    }

    /** From 1. */
    int getNumber() {
        return number;
    }
}
