package haven.booking;

import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which reminders somebody wants. Who has none of these gets all. */
@Entity
@Unaudited("what somebody wants in their own mail")
@Table(name = "booking_reminder_choice")
public class ReminderChoice {

    @Id
    @Column(name = "person_id")
    private Long personId;

    private boolean first;

    private boolean second;

    private boolean last;

    protected ReminderChoice() {}

    ReminderChoice(Long personId) {
        this.personId = personId;
    }

    void choose(boolean wantsFirst, boolean wantsSecond, boolean wantsLast) {
        first = wantsFirst;
        second = wantsSecond;
        last = wantsLast;
    }

    boolean wants(ReminderKind kind) {
        return switch (kind) {
            case FIRST -> first;
            case SECOND -> second;
            case LAST -> last;
        };
    }

    Long getPersonId() {
        return personId;
    }
}
