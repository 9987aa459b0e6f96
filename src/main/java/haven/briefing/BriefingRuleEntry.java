package haven.briefing;

import haven.access.Scoped;
import haven.shared.RuleViolation;
import haven.shared.Titled;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** BRF-09: a rule as it is kept. What has begun is not changed any more: another one takes its place from a later day on. */
@Entity
@Table(name = "briefing_rule")
public class BriefingRuleEntry implements Scoped, Titled {

    static final int LONGEST_HOURS = 720;
    static final int LONGEST_MONTHS = 120;
    static final int LONGEST_SOURCE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String scope;

    @Column(name = "from_date")
    private LocalDate since;

    @Column(name = "deadline_hours")
    private int deadlineHours;

    @Column(name = "valid_months")
    private Integer validMonths;

    @Column(name = "before_movement")
    private boolean beforeMovement;

    private String source;

    @Version
    private int version;

    protected BriefingRuleEntry() {}

    BriefingRuleEntry(BriefingRule rule) {
        scope = rule.scope();
        since = rule.since();
        say(rule);
    }

    /** @throws RuleViolation beside the field that is wrong */
    static void check(BriefingRule rule, LocalDate today) {
        if (rule.since() == null) {
            throw RuleViolation.at("since", "briefing.rules.noDay");
        }
        if (rule.since().isBefore(today)) {
            throw RuleViolation.at("since", "briefing.rules.past");
        }
        if (rule.deadlineHours() < 1 || rule.deadlineHours() > LONGEST_HOURS) {
            throw RuleViolation.at("hours", "briefing.error.between", 1, LONGEST_HOURS);
        }
        if (rule.validMonths() != null && (rule.validMonths() < 1 || rule.validMonths() > LONGEST_MONTHS)) {
            throw RuleViolation.at("months", "briefing.error.between", 1, LONGEST_MONTHS);
        }
        if (rule.source() != null && rule.source().length() > LONGEST_SOURCE) {
            throw RuleViolation.at("source", "briefing.rules.longSource", LONGEST_SOURCE);
        }
    }

    /** Another wording for the same area from the same day on. */
    final void say(BriefingRule rule) {
        deadlineHours = rule.deadlineHours();
        validMonths = rule.validMonths();
        beforeMovement = rule.beforeMovement();
        source = rule.source();
    }

    BriefingRule rule() {
        return new BriefingRule(scope, since, deadlineHours, validMonths, beforeMovement, source);
    }

    /** @throws RuleViolation where people went by it already */
    void mustLieAhead(LocalDate today) {
        if (!since.isAfter(today)) {
            throw new RuleViolation("briefing.rules.begun");
        }
    }

    public Long getId() {
        return id;
    }

    public LocalDate getSince() {
        return since;
    }

    @Override
    public String scope() {
        return scope;
    }

    @Override
    public String title() {
        return scope + " " + since;
    }
}
