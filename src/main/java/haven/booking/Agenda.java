package haven.booking;

import haven.shared.Unaudited;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whose time is given out, such as a briefer's: it is in one place at a time. Its row is the lock of its sessions. */
@Entity
@Unaudited("it has nothing but its owner's name; its sessions have rows")
@Table(name = "booking_agenda")
public class Agenda {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String owner;

    protected Agenda() {}

    Agenda(String owner) {
        this.owner = owner;
    }

    public Long getId() {
        return id;
    }

    /** The feature's name for it, such as {@code briefer/17}. */
    public String getOwner() {
        return owner;
    }
}
