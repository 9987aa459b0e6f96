package haven.audit;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Duties;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows the audit trail to those who may read it: changes at a place to who reads the trail there, changes that belong
 * to no place to administrators, and never both in one list. Reading it is not recorded.
 */
@ApplicationScoped
@Transactional
public class AuditService {

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_HISTORY = 10;

    /** How many rows are looked through in one statement, and how long in one request. */
    private static final int STRETCH = 20_000;

    private static final Duration PATIENCE = Duration.ofMillis(700);

    @Inject
    AuditRepository entries;

    @Inject
    Caller caller;

    @Inject
    Duties duties;

    @Inject
    Clock clock;

    /** A thing whose history is asked for. */
    public record Thing(String kind, String id) {}

    /** What fits, newest first, no more than so many; from this row on, or from the newest where it is null. */
    @Allowed(Permission.OPEN_AUDIT)
    public AuditPart search(AuditFilter filter, Cursor before, int most) {
        var people = filter.who() == null || filter.who().isBlank()
                ? List.<Long>of()
                : duties.findByName(filter.who(), MOST_PEOPLE);
        var bounds = readable(filter.portal())
                .place(filter.place())
                .days(filter.from(), filter.to())
                .who(people, filter.who());
        return filter.hasWords()
                ? find(bounds, filter, before, most)
                : part(entries.list(bounds.kind(filter.kind()).before(before), most + 1), most);
    }

    /** The sorts of things of which the trail tells. */
    @Allowed(Permission.OPEN_AUDIT)
    public List<String> listKinds() {
        return entries.kinds();
    }

    /** The places of which it tells, as far as the caller reads them, by scope. */
    @Allowed(Permission.OPEN_AUDIT)
    public List<AuditPlace> listPlaces() {
        var mine = caller.scopesOf(Permission.READ_AUDIT);
        return entries.places().stream()
                .filter(place -> mine.stream().anyMatch(place.scope()::startsWith))
                .toList();
    }

    /** The last changes of these things and of their parts, as far as the caller reads them. */
    @Allowed(Permission.OPEN_AUDIT)
    public List<AuditRow> history(List<Thing> things) {
        var atPlaces = history(AuditCondition.in(caller.scopesOf(Permission.READ_AUDIT)), things);
        return atPlaces.isEmpty() && caller.may(Permission.READ_PORTAL_AUDIT)
                ? history(AuditCondition.portal(), things)
                : atPlaces;
    }

    private List<AuditRow> history(AuditCondition readable, List<Thing> things) {
        return things.isEmpty() ? List.of() : entries.list(readable.of(things), MOST_HISTORY);
    }

    private AuditCondition readable(boolean portal) {
        if (portal) {
            caller.must(Permission.READ_PORTAL_AUDIT);
            return AuditCondition.portal();
        }
        caller.must(Permission.READ_AUDIT);
        return AuditCondition.in(caller.scopesOf(Permission.READ_AUDIT));
    }

    /**
     * Words are looked for stretch by stretch: no statement may take so long that the database counts as away. A stretch
     * ends by place, person and day only, because with the kind as well no one index would find its end.
     */
    private AuditPart find(AuditCondition bounds, AuditFilter filter, Cursor before, int most) {
        var until = clock.instant().plus(PATIENCE);
        var found = new ArrayList<AuditRow>();
        var from = before;
        while (true) {
            var end = entries.skip(bounds.copy().before(from), STRETCH);
            var stretch = bounds.copy().before(from).kind(filter.kind()).words(filter.words());
            if (end.isPresent()) {
                stretch.after(end.get());
            }
            found.addAll(entries.list(stretch, most + 1 - found.size()));
            if (found.size() > most || end.isEmpty()) {
                return part(found, most);
            }
            from = new Cursor(end.get().at(), end.get().id() + 1); // the last one of the stretch was not looked at
            if (clock.instant().isAfter(until)) {
                return new AuditPart(List.copyOf(found), from, from.at());
            }
        }
    }

    private static AuditPart part(List<AuditRow> found, int most) {
        var rows = List.copyOf(found.subList(0, Math.min(most, found.size())));
        var isMore = found.size() > most;
        return new AuditPart(rows, isMore ? rows.get(rows.size() - 1).cursor() : null, null);
    }
}
