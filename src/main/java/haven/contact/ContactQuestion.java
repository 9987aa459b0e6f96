package haven.contact;

import haven.shared.Unaudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * DIR-04: a letter that asks somebody whether their details are right. Its link answers once; a newer letter, another
 * address or thirty days end it. Of link and address only hashes are here.
 */
@Entity
@Table(name = "contact_question")
@Unaudited("a letter that went out by itself; what was answered is a check of the contact, which has rows")
public class ContactQuestion {

    static final Duration VALID = Duration.ofDays(30);

    /** So long after the first letter a second one is sent; there is no third. */
    static final Duration PATIENCE = Duration.ofDays(14);

    /** Whether a link opens anything. */
    enum State {
        OPEN,
        /** It has been answered. */
        ANSWERED,
        /** A newer letter was sent, or the entry is now somebody else's, or over. */
        ENDED,
        /** Its time is over. */
        OVER,
        /** There is no such link. */
        UNKNOWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private int number;

    private String hash;

    @Column(name = "address_hash")
    private String addressHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Version
    private int version;

    protected ContactQuestion() {}

    /** @param number which letter about this day it is, from 1 */
    ContactQuestion(Contact contact, int number, String hash, String addressHash, Instant now) {
        this.contact = contact;
        this.dueOn = contact.getCheckBy();
        this.number = number;
        this.hash = hash;
        this.addressHash = addressHash;
        this.askedAt = now;
        this.validUntil = now.plus(VALID);
    }

    /** @param address the hash of the address that the contact has now, or null */
    State state(Instant now, String address) {
        if (answeredAt != null) {
            return State.ANSWERED;
        }
        if (endedAt != null || !addressHash.equals(address)) {
            return State.ENDED;
        }
        return now.isBefore(validUntil) ? State.OPEN : State.OVER;
    }

    void answer(Answer given, Instant now) {
        answer = given;
        answeredAt = now;
    }

    /** Whether it is neither answered nor ended. */
    boolean isWaiting() {
        return answeredAt == null && endedAt == null;
    }

    void end(Instant now) {
        endedAt = now;
    }

    Long getId() {
        return id;
    }

    Contact getContact() {
        return contact;
    }

    Answer getAnswer() {
        return answer;
    }

    Instant getAskedAt() {
        return askedAt;
    }

    Instant getAnsweredAt() {
        return answeredAt;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    int getNumber() {
        return number;
    }
}
