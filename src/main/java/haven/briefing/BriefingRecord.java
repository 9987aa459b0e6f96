package haven.briefing;

import haven.access.Scoped;
import haven.booking.Booking;
import haven.person.Person;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody was briefed, or was expected and did not come. Never overwritten: what was recorded by mistake is
 * withdrawn, and recorded again. The briefer and whoever was briefed each confirm what was said.
 */
@Entity
@Table(name = "briefing_record")
public class BriefingRecord implements Scoped, Titled {

    /** How it came to be known. Published values, not to be renamed. */
    public enum Source {
        /** A session that was booked, or a talk that the briefer enters later. */
        HELD,
        /** They say so themselves; it counts until somebody refuses it. */
        DECLARED,
        /** From a table of earlier years. */
        IMPORTED
    }

    /** Published values, not to be renamed. */
    public enum Attendance {
        PRESENT,
        NO_SHOW
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String scope;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "booking_id")
    private Booking booking;

    @PersonKey
    @Column(name = "briefer_person_id")
    private Long brieferPersonId;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Column(name = "topic_list_id")
    private Long topicListId;

    private String remark;

    @Column(name = "made_at")
    private Instant madeAt;

    @PersonKey
    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "briefer_confirmed_at")
    private Instant brieferConfirmedAt;

    @Column(name = "person_confirmed_at")
    private Instant personConfirmedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private int version;

    protected BriefingRecord() {}

    /**
     * @param scope the area for which they were briefed
     * @param givenOn by the calendar of the station where it was; not in the future, which whoever records it sees to
     * @param madeBy the person who records it
     */
    BriefingRecord(
            Person person,
            String scope,
            LocalDate givenOn,
            Source source,
            Attendance attendance,
            Long madeBy,
            Instant now) {
        this.person = person;
        this.scope = scope;
        this.givenOn = givenOn;
        this.source = source;
        this.attendance = attendance;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    /** It is what became of this booking. */
    void of(Booking held, Long briefer) {
        booking = held;
        brieferPersonId = briefer;
    }

    /** Which list was gone through. */
    void withTopics(Long listId) {
        topicListId = listId;
    }

    void remark(String words) {
        remark = words == null || words.isBlank() ? null : words.strip();
    }

    /** The briefer says that it was given as it stands here. */
    void confirmByBriefer(Instant now) {
        mustCount();
        if (brieferConfirmedAt == null) {
            brieferConfirmedAt = now;
        }
    }

    /** Whoever was briefed says the same. */
    void confirmByPerson(Instant now) {
        mustCount();
        if (personConfirmedAt == null) {
            personConfirmedAt = now;
        }
    }

    /** It was a mistake. The booking can be recorded again. */
    void withdraw(Instant now) {
        mustCount();
        withdrawnAt = now;
        booking = null;
    }

    private void mustCount() {
        if (withdrawnAt != null) {
            throw new RuleViolation("briefing.error.withdrawn");
        }
    }

    /** Whether it says that somebody was briefed. */
    boolean counts() {
        return withdrawnAt == null && attendance == Attendance.PRESENT;
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    /** Null where it was not booked here. */
    public Booking getBooking() {
        return booking;
    }

    /** The id of the person who briefed, or null where nobody knows. */
    public Long getBrieferPersonId() {
        return brieferPersonId;
    }

    public Source getSource() {
        return source;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public Long getTopicListId() {
        return topicListId;
    }

    public String getRemark() {
        return remark;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public Long getMadeBy() {
        return madeBy;
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

    public int getVersion() {
        return version;
    }

    @Override
    public String scope() {
        return scope;
    }

    @Override
    public String title() {
        return person.name() + " " + givenOn;
    }
}
