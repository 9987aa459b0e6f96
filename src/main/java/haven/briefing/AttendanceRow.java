package haven.briefing;

import java.util.Set;

/**
 * Somebody who was expected in a session, or came without a booking.
 *
 * @param key {@code b17} for the booking with id 17, {@code r4} for a record without a booking
 * @param own whether it is the reader, of whom somebody else records it
 * @param record the id of what is recorded of them; 0 where nothing is yet
 * @param state null where nothing is recorded yet
 * @param open whether it can still be changed
 * @param told ids of topics
 * @param apart whether these are theirs alone, not those of everybody
 */
public record AttendanceRow(
        String key,
        long personId,
        String person,
        String staffNumber,
        boolean booked,
        boolean own,
        long record,
        RecordState state,
        boolean open,
        Set<Long> told,
        boolean apart,
        String remark,
        String madeBy,
        String objection) {

    public boolean came() {
        return state != null && state != RecordState.NO_SHOW;
    }

    public boolean missed() {
        return state == RecordState.NO_SHOW;
    }
}
