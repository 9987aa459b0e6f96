package haven.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Until when a briefing holds, by the dated rules of its area. */
final class RuleBook {

    private RuleBook() {}

    /** For how many months a briefing holds in an area from a day on; null: for the stay for which it was given. */
    record Holds(String scope, LocalDate since, Integer months) {}

    /** The last day on which a briefing of this day holds, by the newest rule of the narrowest area; null: for the stay. */
    static LocalDate validUntil(List<Holds> rules, String scope, LocalDate given, LocalDate today) {
        return rules.stream()
                .filter(one -> scope.startsWith(one.scope()) && !one.since().isAfter(today))
                .max(Comparator.comparing((Holds one) -> one.scope().length()).thenComparing(Holds::since))
                .filter(rule -> rule.months() != null)
                .map(rule -> given.plusMonths(rule.months()).minusDays(1))
                .orElse(null);
    }
}
