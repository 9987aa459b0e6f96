package haven.aidememoire;

import java.time.Instant;

/**
 * What was decided last about a draft.
 *
 * @param byRole a key below {@code contact.role.}
 * @param by the name of who decided it, or null
 * @param remark a note or a reason, or null
 * @param mine whether the reader proposed it, and so cannot release it
 */
public record ReleaseState(
        AideDecision.Outcome outcome, Instant at, String byRole, String by, String remark, boolean mine) {

    /** Whether it waits for a second person. */
    public boolean open() {
        return outcome == AideDecision.Outcome.PROPOSED;
    }
}
