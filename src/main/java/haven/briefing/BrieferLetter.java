package haven.briefing;

import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the briefer of a session was last told about it, so that their calendar has it right. */
@Entity
@Unaudited("what the portal wrote by itself; the session and its bookings have rows")
@Table(name = "briefer_letter")
public class BrieferLetter {

    @Id
    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "person_id")
    private Long personId;

    private int sequence;

    private String told;

    protected BrieferLetter() {}

    BrieferLetter(Long sessionId) {
        this.sessionId = sessionId;
        this.sequence = -1;
    }

    /** @param person in whose calendar it is now; null for nobody's @param state what they were told */
    void tell(Long person, String state) {
        personId = person;
        told = state;
        sequence++;
    }

    /** The id of the person in whose calendar it is, or null. */
    public Long getPersonId() {
        return personId;
    }

    /** How often it was told. */
    public int getSequence() {
        return sequence;
    }

    public String getTold() {
        return told;
    }
}
