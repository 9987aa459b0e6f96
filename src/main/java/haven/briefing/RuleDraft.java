package haven.briefing;

import haven.access.Scoped;
import java.time.LocalDate;

/** A rule as a keeper wants it. @param code of the area */
public record RuleDraft(
        String code, LocalDate since, int deadlineHours, Integer validMonths, boolean beforeMovement, String source) {

    BriefingRule rule(Scoped area) {
        return new BriefingRule(
                area.scope(),
                since,
                deadlineHours,
                validMonths,
                beforeMovement,
                source == null || source.isBlank() ? null : source.strip());
    }
}
