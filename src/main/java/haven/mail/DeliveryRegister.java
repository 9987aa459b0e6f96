package haven.mail;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Which letters this node sends, and how it went. Asked by the portal itself, when nobody is calling: hence no
 * {@code @Allowed}; every question is a small transaction of its own, and no letter is sent inside one.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class DeliveryRegister {

    /** A node that claimed letters and has not sent them after this time is gone. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int LONGEST_ANSWER = 300;

    @Inject
    DeliveryRepository letters;

    @Inject
    OutboxRepository outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Letters that only this claim may send. */
    record Batch(String claim, List<DueLetter> letters) {}

    /** Claims letters that are due, of one turn: of a later one only where none of those before it is left. */
    Batch claim(int most) {
        var claim = UUID.randomUUID().toString();
        var now = clock.instant();
        for (var turn : Turn.values()) {
            if (letters.claim(turn, claim, now, now.plus(CLAIM), most) > 0) {
                return new Batch(claim, letters.listClaimed(turn, claim, now));
            }
        }
        return new Batch(claim, List.of());
    }

    void sent(DueLetter letter) {
        letters.sent(letter.id(), clock.instant());
    }

    /** Tries it again after a pause; where there is no hope, or there were enough attempts, the letter is dead. */
    void failed(Batch batch, DueLetter letter, Undelivered why) {
        var answer = shortened(why.answer());
        var now = clock.instant();
        var pause = Pauses.after(letter.attempts());
        if (why.trouble().isForGood() || pause.isEmpty()) {
            letters.died(letter.id(), batch.claim(), why.trouble(), answer, now);
        } else {
            letters.failed(letter.id(), batch.claim(), why.trouble(), answer, now.plus(pause.get()));
        }
    }

    private static String shortened(String answer) {
        return answer == null || answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }

    void giveBack(Batch batch) {
        letters.giveBack(batch.claim());
    }

    /** Whether letters wait only because the server was away. */
    boolean isServerMissed() {
        return letters.isServerMissed(clock.instant());
    }

    void hasten() {
        letters.hasten(clock.instant());
    }

    int forget() {
        return letters.forget(clock.instant().minus(settings.mailKept()));
    }

    /** How many letters wait and since when, and how many are dead; for figures about the portal. */
    public OutboxState state() {
        return outbox.state(clock.instant());
    }
}
