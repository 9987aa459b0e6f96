package haven.briefing;

import haven.shared.PersonKey;
import haven.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** BRF-10: what both sides say of a record, and that it was withdrawn. */
@MappedSuperclass
abstract class ConfirmedByBoth {

    @Column(name = "briefer_confirmed_at")
    private Instant brieferConfirmedAt;

    @PersonKey
    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "person_confirmed_at")
    private Instant personConfirmedAt;

    private String objection;

    @Column(name = "objected_at")
    private Instant objectedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    /** The briefer, or a keeper for them, says that it was as it stands here. */
    void confirmByBriefer(Long by, Instant now) {
        mustCount();
        if (brieferConfirmedAt == null) {
            brieferConfirmedAt = now;
            confirmedBy = by;
        }
    }

    /** Whoever was briefed says what is missing: it stays as it is, for the briefer to look at. */
    void object(String words, Instant now) {
        mustCount();
        objection = words;
        objectedAt = now;
        personConfirmedAt = null;
    }

    /** Whoever was briefed says the same. */
    void confirmByPerson(Instant now) {
        mustCount();
        if (personConfirmedAt == null) {
            personConfirmedAt = now;
        }
    }

    /** It was a mistake. The booking can be recorded again. @param why null where it was taken back at once */
    void withdraw(String why, Instant now) {
        mustCount();
        withdrawnAt = now;
        withdrawnWhy = why;
    }

    final void mustBeOpen() {
        mustCount();
        if (brieferConfirmedAt != null || personConfirmedAt != null) {
            throw new RuleViolation("briefing.error.confirmed");
        }
    }

    final void mustCount() {
        if (withdrawnAt != null) {
            throw new RuleViolation("briefing.error.withdrawn");
        }
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The id of the person who confirmed for the side of the briefer. */
    public Long getConfirmedBy() {
        return confirmedBy;
    }

    /** What whoever was briefed finds missing, or null. */
    public String getObjection() {
        return objection;
    }

    public Instant getObjectedAt() {
        return objectedAt;
    }

    public String getWithdrawnWhy() {
        return withdrawnWhy;
    }

    public Instant getBrieferConfirmedAt() {
        return brieferConfirmedAt;
    }

    public Instant getPersonConfirmedAt() {
        return personConfirmedAt;
    }

    public Instant getWithdrawnAt() {
        return withdrawnAt;
    }
}
