package haven.due;

import haven.access.Scoped;
import haven.shared.PersonKey;
import haven.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What people decided about something that is due: to whom it was given, and until when it sleeps. At most one row an
 * item; without a row it is nobody's in particular and awake.
 */
@Entity
@Table(name = "due_mark")
public class DueMark implements Scoped {

    static final int LONGEST_SLEEP = 90;

    /** What may cost a life may not be put off for long. */
    static final int LONGEST_SLEEP_FOR_LIFE = 7;

    static final int LONGEST_REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String item;

    private String scope;

    @PersonKey
    @Column(name = "given_to")
    private Long givenTo;

    @PersonKey
    @Column(name = "given_by")
    private Long givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "asleep_until")
    private LocalDate asleepUntil;

    @Column(name = "asleep_why")
    private String asleepWhy;

    @PersonKey
    @Column(name = "asleep_by")
    private Long asleepBy;

    @Column(name = "asleep_at")
    private Instant asleepAt;

    @Version
    private int version;

    protected DueMark() {}

    DueMark(DueItem about) {
        item = about.key();
        scope = about.scope();
    }

    /** Gives it to somebody who may do it. */
    void give(long person, Instant at, Long by) {
        givenTo = person;
        givenBy = by;
        givenAt = at;
    }

    /** It is nobody's in particular again. */
    void takeBack() {
        givenTo = null;
        givenBy = null;
        givenAt = null;
    }

    /**
     * Puts it off until a day, on which it is there again.
     *
     * @throws RuleViolation where the day is not after today or too far, or where nobody says why
     */
    void sleep(Risk risk, LocalDate until, String why, Instant at, Long by, LocalDate today) {
        int longest = longestSleep(risk);
        if (until == null) {
            throw RuleViolation.at("until", "due.error.noDay");
        }
        if (!until.isAfter(today)) {
            throw RuleViolation.at("until", "due.error.pastDay");
        }
        if (until.isAfter(today.plusDays(longest))) {
            throw RuleViolation.at("until", "due.error.tooFar", longest);
        }
        if (why == null || why.isBlank()) {
            throw RuleViolation.at("why", "due.error.noReason");
        }
        if (why.strip().length() > LONGEST_REASON) {
            throw RuleViolation.at("why", "due.error.longReason", LONGEST_REASON);
        }
        asleepUntil = until;
        asleepWhy = why.strip();
        asleepAt = at;
        asleepBy = by;
    }

    /** Ends its sleep. */
    void wake() {
        asleepUntil = null;
        asleepWhy = null;
        asleepAt = null;
        asleepBy = null;
    }

    /** For how many days something of this risk may be put off. */
    static int longestSleep(Risk risk) {
        return risk == Risk.LIFE ? LONGEST_SLEEP_FOR_LIFE : LONGEST_SLEEP;
    }

    boolean isAsleepOn(LocalDate day) {
        return asleepUntil != null && day.isBefore(asleepUntil);
    }

    /** Whether it says anything on this day. */
    boolean saysSomethingOn(LocalDate day) {
        return givenTo != null || isAsleepOn(day);
    }

    Long getId() {
        return id;
    }

    String getItem() {
        return item;
    }

    Long getGivenTo() {
        return givenTo;
    }

    Long getGivenBy() {
        return givenBy;
    }

    LocalDate getAsleepUntil() {
        return asleepUntil;
    }

    String getAsleepWhy() {
        return asleepWhy;
    }

    Long getAsleepBy() {
        return asleepBy;
    }

    int getVersion() {
        return version;
    }

    @Override
    public String scope() {
        return scope;
    }
}
