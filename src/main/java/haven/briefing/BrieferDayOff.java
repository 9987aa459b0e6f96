package haven.briefing;

import haven.shared.PartOf;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Days on which a briefer is not there, first and last included, by the calendar of their station; or some hours of one
 * day, by its clock.
 */
@Entity
@Table(name = "briefing_day_off")
public class BrieferDayOff implements Titled, PartOf {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "briefer_id")
    private Briefer briefer;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "from_time")
    private LocalTime begins;

    @Column(name = "to_time")
    private LocalTime ends;

    @Version
    private int version;

    protected BrieferDayOff() {}

    /** Whole days. @throws RuleViolation where the last day comes before the first */
    BrieferDayOff(Briefer briefer, LocalDate from, LocalDate to) {
        this(briefer, from, to, null, null);
    }

    /**
     * @param begins when they leave, and {@code ends} when they are back; both or neither, for one day only
     * @throws RuleViolation beside the field that is wrong
     */
    BrieferDayOff(Briefer briefer, LocalDate from, LocalDate to, LocalTime begins, LocalTime ends) {
        if (to.isBefore(from)) {
            throw RuleViolation.at("offTo", "briefing.error.endsBeforeItBegins");
        }
        if ((begins == null) != (ends == null)) {
            throw RuleViolation.at(begins == null ? "offBegins" : "offEnds", "briefing.error.offBothTimes");
        }
        if (begins != null && !from.equals(to)) {
            throw RuleViolation.at("offTo", "briefing.error.offOneDay");
        }
        if (begins != null && !begins.isBefore(ends)) {
            throw RuleViolation.at("offEnds", "briefing.error.endsBeforeItBegins");
        }
        this.begins = begins;
        this.ends = ends;
        this.briefer = briefer;
        this.from = from;
        this.to = to;
    }

    public Long getId() {
        return id;
    }

    public Briefer getBriefer() {
        return briefer;
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    /** Null for whole days. */
    HoursOff hours() {
        return begins == null ? null : new HoursOff(from, begins, ends);
    }

    @Override
    public String title() {
        return begins == null ? from + " – " + to : from + " " + begins + "–" + ends;
    }

    @Override
    public Briefer whole() {
        return briefer;
    }
}
