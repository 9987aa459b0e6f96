package haven.access;

import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One place where somebody is signed in. It begins with a random token in a cookie, of which only the hash is here,
 * is seen now and then, and ends by signing out, by time, or with the account.
 */
@Entity
@Unaudited("signing in changes nothing that others see, and who was where when is nobody's business")
@Table(name = "sign_in")
public class SignIn {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);
    private static final int PARTS = 12;

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String device;

    protected SignIn() {}

    SignIn(String tokenHash, long accountId, Instant now) {
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.madeAt = now;
        this.seenAt = now;
    }

    Long getAccountId() {
        return accountId;
    }

    String getTokenHash() {
        return tokenHash;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    /** When it was last in use, give or take a few minutes. */
    Instant getSeenAt() {
        return seenAt;
    }

    Device getDevice() {
        return Device.read(device);
    }

    void isOn(Device what) {
        device = what.kept();
    }

    /** Whether it still holds at this instant. */
    boolean holds(Instant now, Duration idle, Duration longest) {
        return endedAt == null && now.isBefore(endsAt(idle, longest));
    }

    /** When it ends by itself if nothing happens. */
    Instant endsAt(Duration idle, Duration longest) {
        var byIdling = seenAt.plus(idle);
        var byAge = madeAt.plus(longest);
        return byIdling.isBefore(byAge) ? byIdling : byAge;
    }

    /**
     * Notes that it is in use; only every few minutes, so that reading pages writes nothing, and more often where it
     * would end soon without use.
     */
    void seen(Instant now, Duration idle) {
        var part = idle.dividedBy(PARTS);
        if (now.isAfter(seenAt.plus(part.compareTo(SEEN_EVERY) < 0 ? part : SEEN_EVERY))) {
            seenAt = now;
        }
    }

    /** Whether it was not in use for so long that this is another visit. */
    boolean isBack(Instant now) {
        return !now.isBefore(seenAt.plus(Visits.PAUSE));
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
