package haven.due;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Duties;
import haven.access.DutyHolder;
import haven.access.Permission;
import haven.access.Role;
import haven.access.Scoped;
import haven.audit.Reason;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What people decide about an item of their queue: to whom it is given, until when it sleeps. Whoever can do something
 * about an item may decide about it; for others it does not exist (404). {@code seen} is {@link DueRow#seen}: of two
 * who decide at once the second is told.
 */
@ApplicationScoped
@Transactional
public class DueDecisionService {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    DueSources sources;

    @Inject
    DueRepository marks;

    @Inject
    DueService due;

    @Inject
    Duties duties;

    @Inject
    Reason reason;

    /** Who holds today what it takes to do this, where it is to be done; by name. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<DuePerson> listAble(String rule, String subject) {
        var item = mine(rule, subject);
        return sources.named(rule).filter(DueItems::isPersonal).isPresent() ? List.of() : able(item);
    }

    /** Gives it to somebody who may do it; who had it before has it no longer. Not where it is discreet. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void give(String rule, String subject, Long person, int seen) {
        var item = mine(rule, subject);
        mustBeOpen(rule);
        if (person == null || able(item).stream().noneMatch(one -> one.id() == person)) {
            throw RuleViolation.at("person", "due.error.notAble");
        }
        var holder = duties.standingOf(person, today())
                .map(standing -> DutyHolder.of(person, standing.grants()))
                .orElseThrow(() -> RuleViolation.at("person", "due.error.notAble"));
        if (due.find(holder, rule, subject, Locale.ENGLISH).isEmpty()) {
            throw RuleViolation.at("person", "due.error.notOpen"); // such as a document that is not open to them
        }
        change(item, seen, mark -> mark.give(person, clock.instant(), me()));
    }

    /** It is nobody's in particular again. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void takeBack(String rule, String subject, int seen) {
        change(mine(rule, subject), seen, DueMark::takeBack);
    }

    /** Puts it off until a day, for a reason. Not where it is discreet. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void sleep(String rule, String subject, LocalDate until, String why, int seen) {
        var item = mine(rule, subject);
        mustBeOpen(rule);
        reason.is(why);
        change(item, seen, mark -> mark.sleep(item.risk(), until, why, clock.instant(), me(), today()));
    }

    /** Ends its sleep. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void wake(String rule, String subject, int seen) {
        change(mine(rule, subject), seen, DueMark::wake);
    }

    /** PEP-06: about what is discreet nothing is written down. */
    private void mustBeOpen(String rule) {
        if (sources.named(rule).filter(DueItems::canOnlyBeDone).isPresent()) {
            throw new RuleViolation("due.error.discreet");
        }
    }

    private DueItem mine(String rule, String subject) {
        return due.find(caller, rule, subject, Locale.ENGLISH).orElseThrow(() -> new NotThere("due item"));
    }

    private void change(DueItem item, int seen, Consumer<DueMark> decision) {
        var known = marks.findForChange(item.key());
        if (known.map(DueMark::getVersion).orElse(0) != seen) {
            throw new RuleViolation("due.error.changedMeanwhile");
        }
        var mark = known.orElseGet(() -> new DueMark(item));
        decision.accept(mark);
        if (mark.saysSomethingOn(today())) {
            marks.keep(mark);
        } else if (known.isPresent()) {
            marks.remove(mark);
        }
    }

    private List<DuePerson> able(DueItem item) {
        var permission = sources.named(item.rule()).orElseThrow().permission();
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.permits(permission))
                .toList();
        return roles.isEmpty() ? List.of() : marks.listAble(roles, scopesAbove(item.scope()), today());
    }

    /** {@code /world/}, {@code /world/nairobi/} and so on down to this one. */
    static List<String> scopesAbove(String scope) {
        var all = new ArrayList<String>();
        for (int end = Scoped.WORLD.length(); end > 0 && end <= scope.length(); end = scope.indexOf('/', end) + 1) {
            all.add(scope.substring(0, end));
        }
        return all;
    }

    private Long me() {
        return caller.personId().isPresent() ? caller.personId().getAsLong() : null;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
