package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.place.Place;
import haven.place.PlaceService;
import haven.place.ScopeCodes;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** BRF-09: the rules by which people must be briefed: dated, each for an area; the narrowest area counts. */
@ApplicationScoped
@Transactional
public class RuleService {

    @Inject
    Caller caller;

    @Inject
    OwedRepository rules;

    @Inject
    OwedBook book;

    @Inject
    PlaceService places;

    @Inject
    Clock clock;

    /** All rules, past ones too, that hold or held somewhere in the caller's area; by area, the newest first. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<RuleRow> list() {
        var scopes = caller.scopesOf(Permission.KEEP_BRIEFINGS);
        var all = rules.listRules();
        return all.stream()
                .filter(rule -> scopes.stream()
                        .anyMatch(scope -> rule.scope().startsWith(scope) || scope.startsWith(rule.scope())))
                .sorted(Comparator.comparing(BriefingRuleEntry::scope)
                        .thenComparing(BriefingRuleEntry::getSince, Comparator.reverseOrder()))
                .map(rule -> row(rule, all))
                .toList();
    }

    /** The places for which the caller may make a rule: areas first, then stations by name. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<Place> listPlaces() {
        var scopes = caller.scopesOf(Permission.KEEP_BRIEFINGS);
        return places.listWithin(places.getPlace(Place.WORLD_CODE)).stream()
                .filter(place -> scopes.stream().anyMatch(place.scope()::startsWith))
                .sorted(Comparator.comparing(Place::kind).thenComparing(Place::name))
                .toList();
    }

    /**
     * How many people would have to be briefed by this rule on its first day who would not have to without it, as far as
     * their stays are known.
     *
     * @throws RuleViolation beside the field that is wrong
     */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public long countDue(String code, RuleDraft draft) {
        var rule = checked(code, draft);
        var asked = Asked.within(List.of(rule.scope()), rule.since().minusDays(1));
        var before = book.rules();
        var after = new ArrayList<>(before);
        after.removeIf(one -> one.scope().equals(rule.scope()) && one.since().equals(rule.since()));
        after.add(rule);
        var known = book.listOn(rule.since(), asked, before).stream()
                .map(Owed::stayId)
                .collect(Collectors.toSet());
        return book.listOn(rule.since(), asked, after).stream()
                .filter(owed -> !known.contains(owed.stayId()))
                .map(Owed::personId)
                .distinct()
                .count();
    }

    /**
     * The rule holds from its day on; one of the same area and day is replaced while that day has not come.
     *
     * @throws RuleViolation beside the field
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void add(String code, RuleDraft draft) {
        var rule = checked(code, draft);
        same(rule)
                .ifPresentOrElse(
                        same -> {
                            same.say(rule);
                            rules.flush();
                        },
                        () -> rules.add(new BriefingRuleEntry(rule)));
    }

    /** Takes back a rule whose day has not come. */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void remove(long id) {
        var rule = rules.findRule(id).orElseThrow(() -> new NotThere("briefing rule"));
        caller.mustReach(Permission.KEEP_BRIEFINGS, rule);
        rule.mustLieAhead(today());
        rules.remove(rule);
    }

    private BriefingRule checked(String code, RuleDraft draft) {
        var place = places.getPlace(code);
        caller.mustReach(Permission.KEEP_BRIEFINGS, place);
        var rule = draft.rule(place);
        BriefingRuleEntry.check(rule, today());
        if (!rule.since().isAfter(today()) && same(rule).isPresent()) {
            throw RuleViolation.at("since", "briefing.rules.begun");
        }
        return rule;
    }

    /** The one of the same area and day. */
    private Optional<BriefingRuleEntry> same(BriefingRule rule) {
        return rules.listRules().stream()
                .filter(one ->
                        one.scope().equals(rule.scope()) && one.getSince().equals(rule.since()))
                .findFirst();
    }

    private RuleRow row(BriefingRuleEntry entry, List<BriefingRuleEntry> all) {
        var rule = entry.rule();
        return new RuleRow(
                entry.getId(),
                entry.scope(),
                ScopeCodes.last(entry.scope()),
                rule.since(),
                rule.deadlineHours(),
                rule.validMonths(),
                rule.beforeMovement(),
                rule.source(),
                state(entry, all),
                rule.since().isAfter(today()) && caller.may(Permission.KEEP_BRIEFINGS, entry));
    }

    private RuleRow.State state(BriefingRuleEntry entry, List<BriefingRuleEntry> all) {
        if (entry.getSince().isAfter(today())) {
            return RuleRow.State.AHEAD;
        }
        return all.stream()
                        .anyMatch(other -> other.scope().equals(entry.scope())
                                && other.getSince().isAfter(entry.getSince())
                                && !other.getSince().isAfter(today()))
                ? RuleRow.State.OVER
                : RuleRow.State.NOW;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
