package haven.briefing;

import haven.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What a keeper types about a rule, as it is typed. */
public class RuleForm {

    private String place;
    private String since;
    private String hours = "24";
    private String months;
    private boolean movement = true;
    private String source;
    private String seen;
    private Long chosen;

    /** @throws RuleViolation beside what is no day and no number */
    RuleDraft draft() {
        return new RuleDraft(place, day(), number("hours", hours), months(), movement, source);
    }

    private LocalDate day() {
        try {
            return since == null || since.isBlank() ? null : LocalDate.parse(since);
        } catch (DateTimeException noDay) {
            throw RuleViolation.at("since", "briefing.rules.noDay");
        }
    }

    private Integer months() {
        return months == null || months.isBlank() ? null : number("months", months);
    }

    private static int number(String field, String typed) {
        if (typed == null || !typed.strip().matches("[0-9]{1,4}")) {
            throw RuleViolation.at(field, "briefing.rules.noNumber");
        }
        return Integer.parseInt(typed.strip());
    }

    /** The rule whose number of people was shown last, and that number. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public boolean isMovement() {
        return movement;
    }

    public void setMovement(boolean movement) {
        this.movement = movement;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
