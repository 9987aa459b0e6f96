package haven.briefing;

import haven.access.Scoped;
import haven.booking.Booking;
import haven.booking.Session;
import haven.person.Person;
import haven.shared.PersonKey;
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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That somebody was briefed, or was expected and did not come. Never overwritten: what was recorded by mistake is
 * withdrawn, and recorded again. The briefer and whoever was briefed each confirm what was said.
 */
@Entity
@Table(name = "briefing_record")
public class BriefingRecord extends ConfirmedByBoth implements Scoped, Titled {

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

    static final int LONGEST_REMARK = 500;

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

    @ManyToOne(fetch = FetchType.LAZY)
    private Session session;

    @PersonKey
    @Column(name = "briefer_person_id")
    private Long brieferPersonId;

    @Column(name = "briefer_name")
    private String brieferName;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Column(name = "topic_list_id")
    private Long topicListId;

    @ManyToMany
    @JoinTable(
            name = "briefing_record_topic",
            joinColumns = @JoinColumn(name = "briefing_record_id"),
            inverseJoinColumns = @JoinColumn(name = "briefing_topic_id"))
    private Set<Topic> topics = new HashSet<>();

    private boolean apart;

    private String remark;

    @Column(name = "made_at")
    private Instant madeAt;

    @PersonKey
    @Column(name = "made_by")
    private Long madeBy;

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

    /** It was in this session. @param held the booking of which it came; null for who came without one */
    void of(Session where, Booking held, Long briefer) {
        session = where;
        booking = held;
        brieferPersonId = briefer;
    }

    /** Who briefed, as far as that is known. @param name of somebody who has no entry here, or null */
    void givenBy(Long personId, String name) {
        brieferPersonId = personId;
        brieferName = name;
    }

    /** What was gone through, of this list. @throws RuleViolation once the briefer has confirmed it */
    void withTopics(Long listId, Collection<Topic> told) {
        mustBeOpen();
        topicListId = listId;
        topics.retainAll(told);
        topics.addAll(told);
    }

    /** The same, for this one alone: what is saved for everybody afterwards leaves it as it is. */
    void withOwnTopics(Long listId, Collection<Topic> told) {
        withTopics(listId, told);
        apart = true;
    }

    boolean isApart() {
        return apart && !topics.isEmpty();
    }

    Set<Long> topicIds() {
        return topics.stream().map(Topic::getId).collect(Collectors.toSet());
    }

    void remark(String words) {
        mustCount();
        remark = words == null || words.isBlank() ? null : words.strip();
    }

    @Override
    void withdraw(String why, Instant now) {
        super.withdraw(why, now);
        booking = null;
    }

    /** How far it has come. */
    public RecordState state() {
        return RecordState.of(this);
    }

    /** Whether it says that somebody was briefed. */
    boolean counts() {
        return !isWithdrawn() && attendance == Attendance.PRESENT;
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

    public Session getSession() {
        return session;
    }

    /** As somebody wrote it; null where the briefer is known, or nobody knows. */
    public String getBrieferName() {
        return brieferName;
    }

    public Set<Topic> getTopics() {
        return topics;
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
