package haven.briefing;

import haven.person.Stay;
import haven.person.StayDays;
import java.time.Duration;
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
 *   <li>A posting and a visit are stays for which one is briefed; an absence is none.
 *   <li>The rule is the newest of the narrowest area that held on the first day of the stay. A stay that began before any
 *       rule is never due for its beginning.
 *   <li>A briefing counts where its area holds the station and it holds on the day, or, for a stay that lies ahead, on the
 *       first day of it.
 *   <li>Where a briefing lapses while the stay goes on, the next one is due on the day after.
 * </ol>
 */
final class Obligations {

    private final List<BriefingRule> rules;
    private final Function<String, ZoneId> zones;

    /** @param zones of stations, by scope */
    Obligations(List<BriefingRule> rules, Function<String, ZoneId> zones) {
        this.rules = List.copyOf(rules);
        this.zones = zones;
    }

    /** What this person owes on this day, the most urgent first. @param stays all that are known, of one person */
    List<Obligation> of(List<StayDays> stays, List<Given> given, LocalDate today) {
        var first = stays.stream()
                .filter(stay -> stay.kind() == Stay.Kind.POSTING)
                .min(Comparator.comparing(StayDays::from))
                .orElse(null);
        return stays.stream()
                .filter(stay -> stay.kind() != Stay.Kind.ABSENCE)
                .filter(stay -> stay.to() == null || !stay.to().isBefore(today))
                .flatMap(stay -> owed(stay, stay.equals(first), given, today).stream())
                .sorted(Comparator.comparing(Obligation::deadline))
                .toList();
    }

    /** The same for one stay that is not over. @param first whether it is the first posting of all */
    Optional<Obligation> owed(StayDays stay, boolean first, List<Given> given, LocalDate today) {
        var day = stay.from().isAfter(today) ? stay.from() : today;
        var last = given.stream()
                .filter(one -> stay.scope().startsWith(one.scope()))
                .filter(one -> !one.on().isAfter(day))
                .map(Given::on)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var arrival = rule(stay.scope(), stay.from());
        if (last != null) {
            return lapsed(stay, last, arrival, day);
        }
        var reason = first ? BriefingReason.ONBOARDING : BriefingReason.ARRIVAL;
        return arrival.map(rule -> new Obligation(stay, reason, deadline(stay, stay.from(), rule), rule));
    }

    /** A briefing was given; it may be over since, on the first day of the stay or later. */
    private Optional<Obligation> lapsed(StayDays stay, LocalDate given, Optional<BriefingRule> arrival, LocalDate day) {
        var rule = rule(stay.scope(), day);
        var until = rule.map(one -> one.validUntil(given)).orElse(null);
        if (until == null || !until.isBefore(day)) {
            return Optional.empty();
        }
        var from = until.plusDays(1);
        if (from.isBefore(stay.from())) {
            return arrival.map(
                    one -> new Obligation(stay, BriefingReason.ARRIVAL, deadline(stay, stay.from(), one), one));
        }
        var since = from.isBefore(rule.get().since()) ? rule.get().since() : from;
        return rule.map(one -> new Obligation(stay, BriefingReason.RENEWAL, deadline(stay, since, one), one));
    }

    private Instant deadline(StayDays stay, LocalDate from, BriefingRule rule) {
        return from.atStartOfDay(zones.apply(stay.scope())).toInstant().plus(Duration.ofHours(rule.deadlineHours()));
    }

    /** The newest rule of the narrowest area that holds on this day. */
    private Optional<BriefingRule> rule(String scope, LocalDate day) {
        return rules.stream()
                .filter(one -> scope.startsWith(one.scope()) && !one.since().isAfter(day))
                .max(Comparator.comparing((BriefingRule one) -> one.scope().length())
                        .thenComparing(BriefingRule::since));
    }
}
