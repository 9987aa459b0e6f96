package haven.mail;

import haven.access.Allowed;
import haven.access.Permission;
import haven.audit.Subject;
import haven.audit.Trail;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
    Trail trail;

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
        record(id, LetterState.DEAD, LetterState.WAITING);
    }

    /** Sends all dead letters again. @return how many */
    @Allowed(Permission.KEEP_PORTAL)
    public int sendAllAgain() {
        var dead = letters.listIds(LetterState.DEAD);
        letters.reviveAllDead(clock.instant());
        dead.forEach(id -> record(id, LetterState.DEAD, LetterState.WAITING));
        return dead.size();
    }

    /** Keeps a letter that waits or is dead from leaving. @throws RuleViolation where it is on its way or has left */
    @Allowed(Permission.KEEP_PORTAL)
    public void discard(long id) {
        var before = letters.findState(id);
        mustHappen(letters.discard(id, clock.instant()));
        record(id, before.orElseThrow(), LetterState.DISCARDED);
    }

    /** Takes that back: the letter leaves after all. @throws RuleViolation where it is not discarded any more */
    @Allowed(Permission.KEEP_PORTAL)
    public void takeBack(long id) {
        mustHappen(letters.revive(id, LetterState.DISCARDED, clock.instant()));
        record(id, LetterState.DISCARDED, LetterState.WAITING);
    }

    private static void mustHappen(int changed) {
        if (changed == 0) {
            throw new RuleViolation("mail.error.meanwhile");
        }
    }

    /** The outbox is written by queries, and what its letters do by themselves is no decision of a person; this is. */
    private void record(long id, LetterState before, LetterState after) {
        var number = String.valueOf(id);
        trail.record(Subject.of("Letter", number, number, ""), state(before), state(after));
    }

    private static JsonObject state(LetterState state) {
        return Json.createObjectBuilder().add("state", state.name()).build();
    }
}
