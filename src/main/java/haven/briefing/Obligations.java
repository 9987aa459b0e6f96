package haven.briefing;

import haven.person.Stay;
import haven.person.StayDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * BRF-09, BRF-14: for which stays somebody must still be briefed on a day. Pure, and asked for a date: nothing of it is
 * stored.
 *
 * <ol>
 *   <li>A posting and a visit are stays for which one is briefed; an absence is none. A stay that goes on from another one
 *       at the same station, without a day between, is the same stay ({@link SameStay}).
 *   <li>The rule is the newest of the narrowest area that held on the first day of the stay. A stay that began before any
 *       rule is never due for its beginning.
 *   <li>A briefing counts where its area holds the station and it holds on the day, or, for a stay that lies ahead, on the
 *       first day of it. Where the rule of that day says for how many months, it holds so long; where it does not, for the
 *       stay for which it was given: while that goes on, or some days before it begins.
 *   <li>Where a briefing lapses while the stay goes on, the next one is due on the day after.
 *   <li>The hours of the deadline count from the end of a day at the station: of the first day, for nobody knows at what
 *       hour somebody arrives, or of the last one on which the earlier briefing held. They are hours of the clock there: 24
 *       of them end at midnight, also where the clock is changed.
 * </ol>
 */
final class Obligations {

    private final List<BriefingRule> rules;
    private final Function<String, ZoneId> zones;
    private final int ahead;

    /** @param zones of stations, by scope @param ahead so many days before a stay begins a briefing for it can be given */
    Obligations(List<BriefingRule> rules, Function<String, ZoneId> zones, int ahead) {
        this.rules = List.copyOf(rules);
        this.zones = zones;
        this.ahead = ahead;
    }

    /** What this person owes on this day, the most urgent first. @param stays all that are known, of one person */
    List<Obligation> of(List<StayDays> stays, List<Given> given, LocalDate today) {
        return stays.stream()
                .filter(stay -> stay.kind() != Stay.Kind.ABSENCE)
                .filter(stay -> stay.to() == null || !stay.to().isBefore(today))
                .flatMap(stay -> owed(new SameStay(stay, stays), given, today, today).stream())
                .sorted(Comparator.comparing(Obligation::deadline))
                .toList();
    }

    /**
     * The same for one stay that is not over; of several that are the same stay the first that is not over owes it.
     *
     * @param on the day for which it is reckoned: today or a later one
     */
    Optional<Obligation> owed(SameStay stay, List<Given> given, LocalDate on, LocalDate today) {
        if (holds(stay, given, on)) {
            return Optional.empty();
        }
        var day = day(stay, on);
        var months = rule(stay, day).filter(rule -> rule.validMonths() != null);
        var last = months.isEmpty() ? null : last(stay, given, day);
        return (last == null ? arrival(stay) : lapsed(stay, last, months.get()))
                .filter(owed -> !stay.isEarlierOn(owed.since().isAfter(today) ? owed.since() : today));
    }

    /** Whether one of these briefings holds on this day, or on the first one of a stay that lies ahead. */
    boolean holds(SameStay stay, List<Given> given, LocalDate on) {
        var day = day(stay, on);
        var rule = rule(stay, day);
        if (rule.isPresent() && rule.get().validMonths() != null) {
            var last = last(stay, given, day);
            return last != null && !rule.get().validUntil(last).isBefore(day);
        }
        return given.stream().anyMatch(one -> !one.on().isAfter(day) && stay.has(one, ahead))
                || heldOnArrival(stay, given);
    }

    /** By a rule of months that was in force then: that another one came later takes nothing from it. */
    private boolean heldOnArrival(SameStay stay, List<Given> given) {
        var begin = stay.begin();
        var last = last(stay, given, begin);
        return last != null
                && rule(stay, begin)
                        .map(rule -> rule.validUntil(last))
                        .filter(until -> !until.isBefore(begin))
                        .isPresent();
    }

    private Optional<Obligation> arrival(SameStay stay) {
        var begin = stay.begin();
        var reason = stay.isFirst() ? BriefingReason.ONBOARDING : BriefingReason.ARRIVAL;
        return rule(stay, begin)
                .map(rule -> new Obligation(stay.stay(), reason, begin, deadline(stay, begin.plusDays(1), rule), rule));
    }

    /** A briefing was given; it is over since, on the first day of the stay or later. */
    private Optional<Obligation> lapsed(SameStay stay, LocalDate given, BriefingRule rule) {
        var from = rule.validUntil(given).plusDays(1);
        if (!from.isAfter(stay.begin())) {
            return arrival(stay)
                    .map(one -> new Obligation(
                            one.stay(), BriefingReason.ARRIVAL, one.since(), one.deadline(), one.rule()));
        }
        var since = from.isBefore(rule.since()) ? rule.since() : from;
        return Optional.of(
                new Obligation(stay.stay(), BriefingReason.RENEWAL, since, deadline(stay, since, rule), rule));
    }

    private static LocalDate day(SameStay stay, LocalDate on) {
        return stay.stay().from().isAfter(on) ? stay.stay().from() : on;
    }

    /** When they had the last briefing for the station until this day; null where they had none. */
    private static LocalDate last(SameStay stay, List<Given> given, LocalDate day) {
        return given.stream()
                .filter(one -> stay.stay().scope().startsWith(one.scope()))
                .map(Given::on)
                .filter(on -> !on.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** So many hours after this day begins. */
    private Instant deadline(SameStay stay, LocalDate day, BriefingRule rule) {
        return day.atStartOfDay()
                .plusHours(rule.deadlineHours())
                .atZone(zones.apply(stay.stay().scope()))
                .toInstant();
    }

    /** The newest rule of the narrowest area that holds on this day. */
    private Optional<BriefingRule> rule(SameStay stay, LocalDate day) {
        var scope = stay.stay().scope();
        return rules.stream()
                .filter(one -> scope.startsWith(one.scope()) && !one.since().isAfter(day))
                .max(Comparator.comparing((BriefingRule one) -> one.scope().length())
                        .thenComparing(BriefingRule::since));
    }
}
