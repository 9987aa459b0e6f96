package haven.person;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.OutOfSight;
import haven.access.Permission;
import haven.access.Scoped;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Postings, visits and absences entered by hand, for those who keep them where somebody is posted or comes to. Who is
 * posted in nobody's area of theirs does not exist for them (404). What follows from a change follows at once
 * ({@link StaysChanged}).
 */
@ApplicationScoped
@Transactional
public class StayKeepingService {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PlaceService places;

    @Inject
    StayRepository stays;

    @Inject
    Event<StaysChanged> changes;

    /** Somebody's stays. @throws NotThere where the caller keeps none of them */
    @Allowed(Permission.KEEP_STAYS)
    public StaysView get(long personId) {
        var person = stays.find(personId).orElseThrow(() -> new NotThere("person"));
        var all = kept(personId);
        boolean home = keepsHome(all);
        return new StaysView(
                personId,
                person.name(),
                person.isSample(),
                all.stream()
                        .map(stay -> StayRow.of(stay, home || keeps(stay.getStation()), clock))
                        .toList(),
                seen(all),
                home);
    }

    /** Enters a posting, a visit or days of absence. @param seen the {@link StaysView#seen} that the caller saw */
    @Allowed(Permission.KEEP_STAYS)
    public void add(long personId, String seen, StayDraft draft) {
        var person = lock(personId);
        var all = unchanged(personId, seen);
        draft.check();
        var station = draft.kind() == Stay.Kind.ABSENCE ? postingOn(all, draft) : places.getStation(draft.station());
        if (!keepsHome(all) && !keeps(station)) {
            throw new NotAllowed("stay is kept by others");
        }
        var stay = Stay.byHand(person, draft.kind(), station, draft.from(), draft.to(), clock.instant());
        mustNotOverlap(stay, all, draft.field("From"));
        stays.add(stay);
        changes.fire(new StaysChanged(personId));
    }

    /** Gives a stay another last day, which may be over already: leavers are entered when somebody hears of it. */
    @Allowed(Permission.KEEP_STAYS)
    public void end(long personId, String seen, Long stayId, LocalDate lastDay) {
        lock(personId);
        var all = unchanged(personId, seen);
        var stay = mine(all, stayId);
        if (lastDay == null) {
            throw RuleViolation.at("lastDay", "person.error.day");
        }
        if (lastDay.isBefore(stay.getFrom())) {
            throw RuleViolation.at("lastDay", "person.error.stayDates");
        }
        stay.endOn(lastDay, clock.instant());
        mustNotOverlap(stay, all, "lastDay");
        stays.flush();
        changes.fire(new StaysChanged(personId));
    }

    /** Sets the last day of a stay back to what it was. */
    @Allowed(Permission.KEEP_STAYS)
    public void takeBackEnd(long personId, String seen, Long stayId) {
        lock(personId);
        var all = unchanged(personId, seen);
        var stay = mine(all, stayId);
        stay.takeBackEnd(clock.instant());
        mustNotOverlap(stay, all, "endedStay");
        stays.flush();
        changes.fire(new StaysChanged(personId));
    }

    /** Takes back what was entered by mistake: it is gone, and so is what followed from it. */
    @Allowed(Permission.KEEP_STAYS)
    public void remove(long personId, String seen, Long stayId) {
        lock(personId);
        var stay = mine(unchanged(personId, seen), stayId);
        if (!stay.canRemove(clock.instant())) {
            throw RuleViolation.at("enteredStay", "person.error.stayTakeBack");
        }
        stays.remove(stay);
        changes.fire(new StaysChanged(personId));
    }

    private Person lock(long personId) {
        kept(personId);
        return stays.lock(personId).orElseThrow(() -> new NotThere("person"));
    }

    /** All stays of somebody of whom the caller keeps at least one that is not long over. */
    private List<Stay> kept(long personId) {
        var all = stays.listOf(personId);
        var recently = LocalDate.now(clock).minus(java.time.Period.ofDays((int) Duty.TAKE_BACK_WITHIN.toDays()));
        if (!caller.scopesOf(Permission.KEEP_STAYS).contains(Scoped.WORLD)
                && all.stream()
                        .filter(stay -> stay.getKind() == Stay.Kind.POSTING)
                        .filter(stay -> stay.getTo() == null || !stay.getTo().isBefore(recently))
                        .noneMatch(stay -> keeps(stay.getStation()))) {
            throw new OutOfSight("person is posted elsewhere");
        }
        return all;
    }

    private List<Stay> unchanged(long personId, String seen) {
        var all = stays.listOf(personId);
        if (!seen(all).equals(seen == null ? "" : seen)) { // nobody's stays are an empty field
            throw new RuleViolation("person.error.staysChangedMeanwhile");
        }
        return all;
    }

    private static String seen(List<Stay> all) {
        return all.stream().map(stay -> stay.getId() + "." + stay.getVersion()).collect(Collectors.joining("-"));
    }

    private boolean keeps(DutyStation station) {
        return caller.may(Permission.KEEP_STAYS, station);
    }

    /** Whether the caller keeps the stays where this person is posted now; the whole world's keepers keep all. */
    private boolean keepsHome(List<Stay> all) {
        return caller.scopesOf(Permission.KEEP_STAYS).contains(Scoped.WORLD)
                || all.stream()
                        .filter(stay -> stay.getKind() == Stay.Kind.POSTING && stay.isCurrent(clock))
                        .anyMatch(stay -> keeps(stay.getStation()));
    }

    private Stay mine(List<Stay> all, Long stayId) {
        var stay = all.stream()
                .filter(one -> one.getId().equals(stayId))
                .findFirst()
                .orElseThrow(() -> new NotThere("stay"));
        if (!keepsHome(all) && !keeps(stay.getStation())) {
            throw new NotAllowed("stay is kept by others");
        }
        return stay;
    }

    private static DutyStation postingOn(List<Stay> all, StayDraft draft) {
        return all.stream()
                .filter(stay -> stay.getKind() == Stay.Kind.POSTING && stay.covers(draft.from()))
                .reduce((earlier, later) -> later)
                .map(Stay::getStation)
                .orElseThrow(() -> RuleViolation.at("awayFrom", "person.error.absenceWithoutPosting"));
    }

    private static void mustNotOverlap(Stay stay, List<Stay> all, String field) {
        all.stream()
                .filter(other -> other != stay && other.getKind() == stay.getKind() && other.overlaps(stay))
                .findFirst()
                .ifPresent(other -> {
                    throw RuleViolation.at(
                            field,
                            "person.error.overlaps." + stay.getKind(),
                            other.getStation().getName());
                });
    }
}
