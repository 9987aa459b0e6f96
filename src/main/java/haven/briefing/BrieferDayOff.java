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

/** Days on which a briefer is not there, first and last included, by the calendar of their station. */
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

    @Version
    private int version;

    protected BrieferDayOff() {}

    /** @throws RuleViolation where the last day comes before the first */
    BrieferDayOff(Briefer briefer, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw RuleViolation.at("offTo", "briefing.error.endsBeforeItBegins");
        }
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

    @Override
    public String title() {
        return from + " – " + to;
    }

    @Override
    public Briefer whole() {
        return briefer;
    }
}
