package haven.account;

import haven.shared.PersonKey;
import haven.shared.Secret;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * By which one account's password can be chosen, once. It ends by being used, by a newer one of its kind, or by time.
 * Of the key itself only the hash is here.
 */
@Entity
@Table(name = "account_key")
public class AccountKey implements Titled {

    /** Whether a key opens anything. */
    enum State {
        OPEN,
        /** It has done its work. */
        USED,
        /** A newer one was made, or another way was taken. */
        ENDED,
        /** Its time is over. */
        OVER,
        /** There is no such key; or the account is closed, which is nobody's business. */
        UNKNOWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private KeyKind kind;

    @Secret
    private String hash;

    @Column(name = "made_at")
    private Instant madeAt;

    @PersonKey
    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected AccountKey() {}

    /** @param madeBy the person who made it, or null where its owner asked for it */
    AccountKey(long accountId, KeyKind kind, String hash, Long madeBy, Instant now) {
        this.accountId = accountId;
        this.kind = kind;
        this.hash = hash;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.validUntil = now.plus(kind.valid());
    }

    /** What it opens; the trail does not know the name. */
    @Override
    public String title() {
        return "account " + accountId;
    }

    State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (endedAt != null) {
            return State.ENDED;
        }
        return now.isBefore(validUntil) ? State.OPEN : State.OVER;
    }

    void use(Instant now) {
        usedAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    Long getId() {
        return id;
    }

    boolean is(KeyKind other, String otherHash) {
        return kind == other && hash.equals(otherHash);
    }

    KeyKind getKind() {
        return kind;
    }

    Long getAccountId() {
        return accountId;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    Instant getValidUntil() {
        return validUntil;
    }
}
