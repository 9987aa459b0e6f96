package haven.briefing;

/** How far a record has come. */
public enum RecordState {
    /** The briefer has not confirmed it yet. */
    OPEN,
    /** Whoever was briefed has not confirmed it yet. */
    WAITS,
    /** Both sides have. */
    AGREED,
    /** Whoever was briefed says that something is missing. */
    NOT_AGREED,
    NO_SHOW,
    /** They say so themselves, and nobody has looked at it yet. It counts. */
    DECLARED,
    /** From a table of earlier years. */
    IMPORTED,
    WITHDRAWN;

    static RecordState of(BriefingRecord record) {
        if (record.isWithdrawn()) {
            return WITHDRAWN;
        }
        if (record.getAttendance() == BriefingRecord.Attendance.NO_SHOW) {
            return NO_SHOW;
        }
        if (record.getObjection() != null && record.getPersonConfirmedAt() == null) {
            return NOT_AGREED;
        }
        return switch (record.getSource()) {
            case IMPORTED -> IMPORTED;
            case DECLARED -> record.getBrieferConfirmedAt() == null ? DECLARED : AGREED;
            case HELD -> held(record);
        };
    }

    private static RecordState held(BriefingRecord record) {
        if (record.getBrieferConfirmedAt() == null) {
            return OPEN;
        }
        return record.getPersonConfirmedAt() == null ? WAITS : AGREED;
    }
}
