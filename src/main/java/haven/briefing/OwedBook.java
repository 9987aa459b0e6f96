package haven.briefing;

import haven.access.Scoped;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * BRF-09: who must be briefed, reckoned for now. A query finds the few who may owe something, the rules say whether they
 * do. Inside the transaction of its caller; four statements, whatever the number.
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
        boolean byStay = rules.stream().anyMatch(rule -> rule.validMonths() == null);
        var found = stays.listStays(
                asked, since, valid.orElse(null), byStay ? Integer.valueOf(settings.briefingAheadDays()) : null);
        var past = stays.past(found);
        return found.stream()
                .flatMap(stay -> owed(stay, past, rules, on, ahead).stream())
                .sorted(BY_DEADLINE)
                .toList();
    }

    List<BriefingRule> rules() {
        return stays.listRules().stream().map(BriefingRuleEntry::rule).toList();
    }

    private Optional<Owed> owed(OwedStay stay, Past past, List<BriefingRule> rules, LocalDate on, int ahead) {
        var today = on == null ? LocalDate.now(clock.withZone(stay.zone())) : on;
        var horizon = today.plusDays(on == null ? settings.briefingAheadDays() : 0);
        var days = stay.days();
        if (days.to() != null && days.to().isBefore(today) || days.from().isAfter(today.plusDays(ahead))) {
            return Optional.empty();
        }
        var book = book(rules, stay);
        var same = new SameStay(days, past.staysOf(stay.personId()));
        var given = past.givenTo(stay.personId());
        var now = book.owed(same, given, today, today);
        if (now.isPresent()) {
            return now.map(one -> Owed.of(stay, one, state(stay, one, today)));
        }
        var last = days.to() == null || days.to().isAfter(horizon) ? horizon : days.to();
        return book.owed(same, given, last, today)
                .filter(one ->
                        one.since().isAfter(today)) // what lapses until then; the rest is owed by an earlier stay
                .map(one -> Owed.of(stay, one, OwedState.AHEAD));
    }

    private Obligations book(List<BriefingRule> rules, OwedStay stay) {
        return new Obligations(rules, scope -> stay.zone(), settings.briefingAheadDays());
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
     * BRF-13: stays of people with a briefing that holds and is not newer than an update by the calendar of their station,
     * which they have not confirmed; each person once an update. The few updates come first: where there is none, stays are
     * not looked at.
     *
     * @param update null for all @param days only updates that are at least so many days old
     */
    List<OwedStay> listUnread(Asked asked, Long update, int days) {
        var rules = rules();
        var updates =
                stays.listUpdates(update, remembered(rules), clock.instant().minus(Duration.ofDays(days))).stream()
                        .filter(one -> one.touches(asked.reach()))
                        .toList();
        if (updates.isEmpty()) {
            return List.of();
        }
        var briefed = stays.listBriefed(asked, updates);
        var past = stays.past(briefed.stream().filter(this::isOfEarlier).toList());
        var held = briefed.stream().filter(stay -> holds(stay, past, rules)).toList();
        return held.isEmpty()
                ? List.of()
                : unread(
                        held,
                        updates,
                        stays.listRead(updates.stream().map(OpenUpdate::id).toList(), asked.person()));
    }

    /**
     * Which of these updates are unread by whom. Here and not in the query: of 20,000 stays and 300 updates of countries it
     * would look at each pair.
     *
     * @param read who has confirmed it, by update
     */
    private static List<OwedStay> unread(List<OwedStay> briefed, List<OpenUpdate> updates, Map<Long, Set<Long>> read) {
        var byScope = updates.stream().collect(Collectors.groupingBy(OpenUpdate::scope));
        var seen = new HashSet<List<Long>>();
        return briefed.stream()
                .flatMap(stay -> wider(stay.scope()).stream()
                        .flatMap(scope -> byScope.getOrDefault(scope, List.of()).stream())
                        .filter(update -> !stay.given().isAfter(update.day(stay.zone())))
                        .filter(update ->
                                !read.getOrDefault(update.id(), Set.of()).contains(stay.personId()))
                        .filter(update -> seen.add(List.of(update.id(), stay.personId())))
                        .map(update -> stay.about(update.id())))
                .toList();
    }

    /** A station's scope and those of the areas that hold it. */
    private static List<String> wider(String scope) {
        return IntStream.range(1, scope.length())
                .filter(end -> scope.charAt(end) == '/')
                .mapToObj(end -> scope.substring(0, end + 1))
                .toList();
    }

    /** Who was briefed longer ago than every rule allows is not asked what has changed since. */
    private Instant remembered(List<BriefingRule> rules) {
        var now = clock.instant();
        var known = now.minus(Duration.ofDays(REMEMBERED_DAYS));
        var today = LocalDate.now(clock);
        boolean everywhere = rules.stream()
                .anyMatch(rule ->
                        rule.scope().equals(Scoped.WORLD) && !rule.since().isAfter(today));
        if (!everywhere || rules.stream().anyMatch(rule -> rule.validMonths() == null)) {
            return known;
        }
        var months = rules.stream().mapToInt(BriefingRule::validMonths).max().orElseThrow();
        var valid = today.minusMonths(months)
                .minusDays(2)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return valid.isAfter(known) ? valid : known;
    }

    /** Given so long before this stay that it counts only if the stay goes on from another one. */
    private boolean isOfEarlier(OwedStay stay) {
        return stay.given().isBefore(stay.from().minusDays(settings.briefingAheadDays()));
    }

    private boolean holds(OwedStay stay, Past past, List<BriefingRule> rules) {
        var today = LocalDate.now(clock.withZone(stay.zone()));
        var days = stay.days();
        if (days.to() != null && days.to().isBefore(today)) {
            return false;
        }
        return isOfEarlier(stay)
                ? book(rules, stay)
                        .holds(new SameStay(days, past.staysOf(stay.personId())), past.givenTo(stay.personId()), today)
                : book(rules, stay)
                        .holds(new SameStay(days, List.of()), List.of(new Given(stay.scope(), stay.given())), today);
    }
}
