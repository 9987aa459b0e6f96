package haven.briefing;

import haven.booking.Booking;
import haven.shared.PersonKey;
import haven.shared.RuleViolation;
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
import java.time.Instant;

/**
 * BRF-05: another time that one side proposes to the other. It is answered once. Once the booking is at another time, or
 * over, there is nothing left to be answered.
 */
@Entity
@Unaudited("it is the record itself: who proposed, who answered, when; what follows is a step of the booking")
@Table(name = "briefing_proposal")
public class Proposal {

    static final int LONGEST_NOTE = 300;

    /** Published values, not to be renamed. */
    public enum Answer {
        ACCEPTED,
        DECLINED,
        /** By another proposal, of whichever side. */
        REPLACED,
        /** By whoever made it. */
        WITHDRAWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_id")
    private Booking booking;

    @Column(name = "session_id")
    private Long sessionId;

    @Column(name = "session_starts_at")
    private Instant sessionStartsAt;

    @Column(name = "by_briefer")
    private boolean byBriefer;

    @PersonKey
    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "offer_key")
    private String offerKey;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String note;

    private boolean despite;

    private String hash;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "answer_note")
    private String answerNote;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @PersonKey
    @Column(name = "answered_by")
    private Long answeredBy;

    @Version
    private int version;

    protected Proposal() {}

    /** @param hash of the link by which whoever booked answers; null where the briefer's side does */
    Proposal(Booking booking, boolean byBriefer, Wish wish, String hash, Long madeBy, Instant now) {
        this.booking = booking;
        this.sessionId = booking.getSession().getId();
        this.sessionStartsAt = booking.getSession().getStartsAt();
        this.byBriefer = byBriefer;
        this.offerKey = wish.key();
        this.startsAt = wish.from();
        this.endsAt = wish.to();
        this.note = noted("note", wish.note());
        this.despite = wish.despite();
        this.hash = hash;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    /** @throws RuleViolation where it has been answered */
    void answer(Answer given, String words, Long by, Instant now) {
        if (answer != null) {
            throw new RuleViolation("briefing.error.proposalOver");
        }
        answer = given;
        answerNote = noted("answerNote", words);
        answeredBy = by;
        answeredAt = now;
    }

    static String noted(String field, String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.strip().length() > LONGEST_NOTE) {
            throw RuleViolation.at(field, "briefing.error.note", LONGEST_NOTE);
        }
        return words.strip();
    }

    /** Whether it can still be answered. */
    boolean isOpen(Instant now) {
        return answer == null && isAboutNow() && now.isBefore(startsAt) && now.isBefore(sessionStartsAt);
    }

    /** Whether the booking is still as it was when this was proposed. */
    boolean isAboutNow() {
        return booking.isOpen()
                && sessionId.equals(booking.getSession().getId())
                && sessionStartsAt.equals(booking.getSession().getStartsAt());
    }

    Long getId() {
        return id;
    }

    Booking getBooking() {
        return booking;
    }

    boolean isByBriefer() {
        return byBriefer;
    }

    /** The id of the person who proposed it. */
    Long getMadeBy() {
        return madeBy;
    }

    Instant getMadeAt() {
        return madeAt;
    }

    /** Of the free time that is proposed; null for a time of one's own choice. */
    String getOfferKey() {
        return offerKey;
    }

    Instant getStartsAt() {
        return startsAt;
    }

    Instant getEndsAt() {
        return endsAt;
    }

    String getNote() {
        return note;
    }

    /** Whether whoever briefs would come although they are away, it is a holiday, or their day is full. */
    boolean isDespite() {
        return despite;
    }

    Answer getAnswer() {
        return answer;
    }

    String getAnswerNote() {
        return answerNote;
    }
}
