package haven.briefing;

import haven.access.Scoped;
import haven.person.Person;
import haven.place.DutyStation;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.LocalDate;

/**
 * Somebody who gives briefings: for which area, by the clock of which station, and what they want kept. They are offered
 * on the days on which a duty of theirs lets them brief there, and on no others.
 */
@Entity
@Table(name = "briefing_briefer")
public class Briefer implements Scoped, Titled {

    static final int LONGEST_NOTICE_HOURS = 24 * 30;
    static final int LONGEST_BUFFER_MINUTES = 240;
    static final int MOST_A_DAY = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String scope;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duty_station_id")
    private DutyStation station;

    @Column(name = "notice_hours")
    private int noticeHours = 24;

    @Column(name = "join_notice_hours")
    private int joinNoticeHours = 2;

    @Column(name = "before_minutes")
    private int beforeMinutes;

    @Column(name = "after_minutes")
    private int afterMinutes = 15;

    private int daily = 6;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Version
    private int version;

    protected Briefer() {}

    /** @param scope for which area they brief @param station where they are, and whose clock counts */
    Briefer(Person person, String scope, DutyStation station, LocalDate from) {
        this.person = person;
        this.scope = scope;
        this.station = station;
        this.from = from;
    }

    /** @throws RuleViolation beside the field that is wrong */
    void keep(int newNoticeHours, int newJoinNoticeHours, int newBefore, int newAfter, int newDaily) {
        mustBeWithin("noticeHours", newNoticeHours, 0, LONGEST_NOTICE_HOURS);
        mustBeWithin("joinNoticeHours", newJoinNoticeHours, 0, newNoticeHours);
        mustBeWithin("beforeMinutes", newBefore, 0, LONGEST_BUFFER_MINUTES);
        mustBeWithin("afterMinutes", newAfter, 0, LONGEST_BUFFER_MINUTES);
        mustBeWithin("daily", newDaily, 1, MOST_A_DAY);
        noticeHours = newNoticeHours;
        joinNoticeHours = newJoinNoticeHours;
        beforeMinutes = newBefore;
        afterMinutes = newAfter;
        daily = newDaily;
    }

    private static void mustBeWithin(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw RuleViolation.at(field, "briefing.error.between", least, most);
        }
    }

    /** Another area or another station from now on; sessions that are booked stay as they are. */
    void briefFor(String newScope, DutyStation newStation) {
        scope = newScope;
        station = newStation;
    }

    /** The last day on which they can be booked, or null. @throws RuleViolation where it comes before the first */
    void end(LocalDate last) {
        if (last != null && last.isBefore(from)) {
            throw RuleViolation.at("brieferUntil", "briefing.error.endsBeforeItBegins");
        }
        to = last;
    }

    BookingRules rules() {
        return new BookingRules(
                Duration.ofHours(noticeHours),
                Duration.ofHours(joinNoticeHours),
                Duration.ofMinutes(beforeMinutes),
                Duration.ofMinutes(afterMinutes),
                daily);
    }

    /** Whose agenda their sessions are in. */
    String agenda() {
        return agenda(id);
    }

    static String agenda(long brieferId) {
        return "briefer/" + brieferId;
    }

    boolean takesPartOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    /** Where they are; its clock is the one of their weekly times. */
    public DutyStation getStation() {
        return station;
    }

    public int getNoticeHours() {
        return noticeHours;
    }

    public int getJoinNoticeHours() {
        return joinNoticeHours;
    }

    public int getBeforeMinutes() {
        return beforeMinutes;
    }

    public int getAfterMinutes() {
        return afterMinutes;
    }

    public int getDaily() {
        return daily;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
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
        return person.name();
    }
}
