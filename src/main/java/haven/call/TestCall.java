package haven.call;

import haven.contact.Contact;
import haven.contact.Verifier;
import haven.shared.PartOf;
import haven.shared.PersonKey;
import haven.shared.RuleViolation;
import haven.shared.Titled;
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

/** DIR-05: that somebody called a number of a contact, and what came of it. */
@Entity
@Table(name = "test_call")
public class TestCall implements Titled, PartOf {

    /** So long a call can be taken back by whoever entered it. */
    static final Duration UNDO = Duration.ofMinutes(10);

    /** The same that the same person enters twice within this time was one tap too many. */
    static final Duration TWICE = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contact_id")
    private Contact contact;

    private String digits;

    @Column(name = "called_at")
    private Instant calledAt;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    @Enumerated(EnumType.STRING)
    private WhatChanged changed;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_role")
    private Verifier byRole;

    @PersonKey
    @Column(name = "called_by")
    private Long calledBy;

    @Version
    private int version;

    protected TestCall() {}

    /** @param changed with {@link CallOutcome#CHANGED}, else null */
    TestCall(
            Contact contact,
            String digits,
            Instant calledAt,
            CallOutcome outcome,
            WhatChanged changed,
            Verifier byRole,
            Long calledBy) {
        this.contact = contact;
        this.digits = digits;
        this.calledAt = calledAt;
        this.outcome = outcome;
        this.changed = changed;
        this.byRole = byRole;
        this.calledBy = calledBy;
    }

    /** @throws RuleViolation where it was entered too long ago to be a slip */
    void mustBeFresh(Instant now) {
        if (now.isAfter(calledAt.plus(UNDO))) {
            throw new RuleViolation("call.error.tooLate");
        }
    }

    /** Whether it says this about this number. */
    boolean says(String number, CallOutcome what) {
        return digits.equals(number) && outcome == what;
    }

    public Long getId() {
        return id;
    }

    public Contact getContact() {
        return contact;
    }

    /** The number that was called. */
    public String getDigits() {
        return digits;
    }

    public Instant getCalledAt() {
        return calledAt;
    }

    public CallOutcome getOutcome() {
        return outcome;
    }

    /** What is not right any more; null where nobody said. */
    public WhatChanged getChanged() {
        return changed;
    }

    public Verifier getByRole() {
        return byRole;
    }

    /** By whom, as an id of a person; null where the account is nobody's. */
    public Long getCalledBy() {
        return calledBy;
    }

    @Override
    public String title() {
        return digits;
    }

    @Override
    public Contact whole() {
        return contact;
    }
}
