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

    private static final String MARK = "#";

    @Id
    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "person_id")
    private Long personId;

    private int sequence;

    /** The state, and after a mark the last step of its bookings that was told. */
    private String told;

    protected BrieferLetter() {}

    BrieferLetter(Long sessionId) {
        this.sessionId = sessionId;
        this.sequence = -1;
    }

    /** @param person in whose calendar it is now; null for nobody's @param state what they were told @param step up to which */
    void tell(Long person, String state, long step) {
        personId = person;
        told = state + MARK + step;
        sequence++;
    }

    /** Whether they were told of this state last. */
    boolean tells(String state) {
        return told.split(MARK)[0].equals(state);
    }

    /** The last step of which they know; 0 where they were told nothing yet. */
    long lastStep() {
        return told == null || !told.contains(MARK) ? 0 : Long.parseLong(told.split(MARK)[1]);
    }

    /** The id of the person in whose calendar it is, or null. */
    public Long getPersonId() {
        return personId;
    }

    /** How often it was told. */
    public int getSequence() {
        return sequence;
    }
}
