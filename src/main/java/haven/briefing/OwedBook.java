package haven.briefing;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * BRF-09: who must be briefed, reckoned for now. A query finds the few who may owe something, the rules say whether they
 * do. Inside the transaction of its caller; three statements, whatever the number.
 */
@ApplicationScoped
class OwedBook {

    /** What changed longer ago is not asked about any more. */
    static final int REMEMBERED_DAYS = 180;

    private static final int FAR_DAYS = 3_650;

    private static final Comparator<Owed> BY_DEADLINE =
            Comparator.comparing(Owed::deadline).thenComparing(Owed::stayId);

    @Inject
    OwedRepository stays;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Stays that were over before this day are over everywhere. */
    LocalDate day() {
        return LocalDate.now(clock).minusDays(1);
    }

    /** What is owed, the most urgent first. */
    List<Owed> list(Asked asked) {
        return list(asked, rules(), null, settings.briefingAheadDays());
    }

    /** The same, with stays that begin long after. */
    List<Owed> listWithFar(Asked asked) {
        return list(asked, rules(), null, FAR_DAYS);
    }

    /** What would be owed on another day under other rules, for all stays that are known now. */
    List<Owed> listOn(LocalDate day, Asked asked, List<BriefingRule> rules) {
        return list(asked, rules, day, FAR_DAYS);
    }

    /** @param on null: now, by the calendar of each station @param ahead so many days before a stay begins it counts */
    private List<Owed> list(Asked asked, List<BriefingRule> rules, LocalDate on, int ahead) {
        if (rules.isEmpty()) {
            return List.of();
        }
        var since = rules.stream()
                .map(BriefingRule::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var months = rules.stream()
                .map(BriefingRule::validMonths)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        var valid = months.map(number -> (on == null ? LocalDate.now(clock) : on)
                .plusDays(settings.briefingAheadDays() + 2L)
                .minusMonths(number));
        return stays.listStays(asked, since, valid.orElse(null)).stream()
                .flatMap(stay -> owed(stay, rules, on, ahead).stream())
                .sorted(BY_DEADLINE)
                .toList();
    }

    List<BriefingRule> rules() {
        return stays.listRules().stream().map(BriefingRuleEntry::rule).toList();
    }

    private Optional<Owed> owed(OwedStay stay, List<BriefingRule> rules, LocalDate on, int ahead) {
        var today = on == null ? LocalDate.now(clock.withZone(stay.zone())) : on;
        var horizon = today.plusDays(on == null ? settings.briefingAheadDays() : 0);
        var days = stay.days();
        if (days.to() != null && days.to().isBefore(today) || days.from().isAfter(today.plusDays(ahead))) {
            return Optional.empty();
        }
        var book = new Obligations(rules, scope -> stay.zone());
        var given = stay.given() == null ? List.<Given>of() : List.of(new Given(stay.scope(), stay.given()));
        var now = book.owed(days, stay.isFirst(), given, today);
        if (now.isPresent()) {
            return now.map(one -> Owed.of(stay, one, state(stay, one, today)));
        }
        var last = days.to() == null || days.to().isAfter(horizon) ? horizon : days.to();
        return book.owed(days, stay.isFirst(), given, last).map(one -> Owed.of(stay, one, OwedState.AHEAD));
    }

    private OwedState state(OwedStay stay, Obligation owed, LocalDate today) {
        if (!clock.instant().isBefore(owed.deadline())) {
            return OwedState.LATE;
        }
        return stay.from().isAfter(today) ? OwedState.AHEAD : OwedState.DUE;
    }

    /** These with what is booked for them; one statement. */
    List<Owed> withBookings(Collection<Owed> owed) {
        var booked =
                stays.listBooked(owed.stream().map(Owed::personId).distinct().toList(), clock.instant());
        var all = new ArrayList<Owed>();
        for (var one : owed) {
            all.add(booked.stream()
                    .filter(row -> row[0].equals(one.personId()) && one.scope().startsWith((String) row[1]))
                    .findFirst()
                    .map(row -> one.with((String) row[2], (Instant) row[3]))
                    .orElse(one));
        }
        return all;
    }

    /**
     * BRF-13: stays of people with a briefing that holds and is older than an update, which they have not confirmed; each
     * person once an update.
     *
     * @param update null for all @param days only updates that are at least so many days old
     */
    List<OwedStay> listUnread(Asked asked, Long update, int days) {
        var now = clock.instant();
        var rules = rules();
        var seen = new java.util.HashSet<List<Long>>();
        return stays
                .listUnread(
                        asked,
                        update,
                        now.minus(java.time.Duration.ofDays(REMEMBERED_DAYS)),
                        now.minus(java.time.Duration.ofDays(days)))
                .stream()
                .filter(holds(rules))
                .filter(stay -> seen.add(List.of(stay.about(), stay.personId())))
                .toList();
    }

    private Predicate<OwedStay> holds(List<BriefingRule> rules) {
        return stay -> {
            var today = LocalDate.now(clock.withZone(stay.zone()));
            var days = stay.days();
            return (days.to() == null || !days.to().isBefore(today))
                    && new Obligations(rules, scope -> stay.zone())
                            .owed(days, stay.isFirst(), List.of(new Given(stay.scope(), stay.given())), today)
                            .isEmpty();
        };
    }
}
