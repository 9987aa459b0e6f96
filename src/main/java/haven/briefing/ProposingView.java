package haven.briefing;

/**
 * A booking for which another time is proposed.
 *
 * @param keeper whether the reader stands on the briefer's side
 * @param latest what was proposed last, or null
 * @param stationCode of the place for which it is booked
 * @param last for a keeper: whether the session ends with this booking, and could be booked again of a weekly time
 * @param heldBack for a keeper: that its time cannot be booked again now that it has ended; null else
 */
public record ProposingView(
        BookingView booking, boolean keeper, ProposalView latest, String stationCode, boolean last, HeldBack heldBack) {

    /** Whether the reader's side is the one to answer. */
    public boolean isToAnswer() {
        return latest != null && latest.isOpen() && latest.byBriefer() != keeper;
    }

    /** Whether the reader's side waits for an answer. */
    public boolean isWaiting() {
        return latest != null && latest.isOpen() && latest.byBriefer() == keeper;
    }
}
