package haven.mail;

import haven.access.Allowed;
import haven.access.Permission;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What administrators see and do about letters: to whom, about what, how it went; never what they say. */
@ApplicationScoped
@Transactional
public class MailService {

    @Inject
    OutboxRepository letters;

    @Inject
    Clock clock;

    /** Letters in this state that were written before the one with this id; the newest first. */
    @Allowed(Permission.KEEP_PORTAL)
    public List<LetterRow> list(LetterState state, long before, int most) {
        return letters.list(state, before, most);
    }

    @Allowed(Permission.KEEP_PORTAL)
    public OutboxState state() {
        return letters.state(clock.instant());
    }

    /** Sends a dead letter again, at once. @throws RuleViolation where it is not dead any more */
    @Allowed(Permission.KEEP_PORTAL)
    public void sendAgain(long id) {
        mustHappen(letters.revive(id, LetterState.DEAD, clock.instant()));
    }

    /** Sends all dead letters again. @return how many */
    @Allowed(Permission.KEEP_PORTAL)
    public int sendAllAgain() {
        return letters.reviveAllDead(clock.instant());
    }

    /** Keeps a letter that waits or is dead from leaving. @throws RuleViolation where it is on its way or has left */
    @Allowed(Permission.KEEP_PORTAL)
    public void discard(long id) {
        mustHappen(letters.discard(id, clock.instant()));
    }

    /** Takes that back: the letter leaves after all. @throws RuleViolation where it is not discarded any more */
    @Allowed(Permission.KEEP_PORTAL)
    public void takeBack(long id) {
        mustHappen(letters.revive(id, LetterState.DISCARDED, clock.instant()));
    }

    private static void mustHappen(int changed) {
        if (changed == 0) {
            throw new RuleViolation("mail.error.meanwhile");
        }
    }
}
