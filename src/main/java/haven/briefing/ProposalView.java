package haven.briefing;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A proposal, for a page.
 *
 * @param code of the booking; null for {@link State#UNKNOWN}
 * @param byBriefer whether the briefer's side proposed it
 * @param now when the briefing is as booked, {@code from} and {@code to} when it would be
 * @param zone of the station by whose clock it is told
 */
public record ProposalView(
        Long id,
        String code,
        State state,
        boolean byBriefer,
        Instant now,
        Instant from,
        Instant to,
        ZoneId zone,
        String station,
        String note,
        String answerNote) {

    /** How it stands. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        REPLACED,
        WITHDRAWN,
        /** The booking is at another time meanwhile, or over, or one of the two times has come. */
        STALE,
        /** There is no such link. */
        UNKNOWN
    }

    static final ProposalView NONE =
            new ProposalView(null, null, State.UNKNOWN, true, null, null, null, null, null, null, null);

    static ProposalView of(Proposal proposal, BriefingSession session, Instant now) {
        return new ProposalView(
                proposal.getId(),
                proposal.getBooking().getCode(),
                state(proposal, now),
                proposal.isByBriefer(),
                proposal.getBooking().getSession().getStartsAt(),
                proposal.getStartsAt(),
                proposal.getEndsAt(),
                session.getStation().getZone(),
                session.getStation().getName(),
                proposal.getNote(),
                proposal.getAnswerNote());
    }

    private static State state(Proposal proposal, Instant now) {
        if (proposal.getAnswer() != null) {
            return State.valueOf(proposal.getAnswer().name());
        }
        return proposal.isOpen(now) ? State.OPEN : State.STALE;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
