package haven.person;

import haven.access.Administrators;
import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Duties.Term;
import haven.access.Permission;
import haven.access.Role;
import haven.access.Scoped;
import haven.account.AccountStage;
import haven.place.Country;
import haven.place.PlaceService;
import haven.place.Region;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Appoints people to duties and ends duties: each appoints to the roles that their own duty gives, within its scope,
 * and nobody for themselves. Whom one does not see does not exist (404).
 */
@ApplicationScoped
@Transactional
public class DutyGivingService {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PlaceService places;

    @Inject
    PeopleService people;

    @Inject
    PersonRepository persons;

    @Inject
    DutyRepository duties;

    @Inject
    Administrators administrators;

    /** The roles to which the caller may appoint somewhere. */
    @Allowed(Permission.GIVE_DUTIES)
    public List<Role> listRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> !caller.scopesToGive(role).isEmpty())
                .toList();
    }

    /** The scopes for which the caller may appoint to some role: the world, then regions, then countries. */
    @Allowed(Permission.GIVE_DUTIES)
    public List<String> listScopes() {
        var roles = listRoles();
        var all = Stream.of(
                        Stream.of(Scoped.WORLD),
                        places.listRegions().stream().map(Region::scope),
                        places.listCountries().stream().map(Country::scope))
                .flatMap(scopes -> scopes);
        return all.filter(scope ->
                        roles.stream().anyMatch(role -> DutyScope.fits(role, scope) && caller.gives(role, scope)))
                .toList();
    }

    /** Of this person's duties that are not over those that the caller may end. */
    @Allowed(Permission.GIVE_DUTIES)
    public List<DutyRow> listToEnd(long personId) {
        people.visible(personId);
        return duties.list(List.of(personId), today()).stream()
                .filter(duty -> caller.gives(duty.getRole(), duty.getScope()))
                .map(DutyRow::of)
                .toList();
    }

    /** Of this person's duties those whose ending the caller may take back. */
    @Allowed(Permission.GIVE_DUTIES)
    public List<DutyRow> listToTakeBack(long personId) {
        people.visible(personId);
        var recently = today().minusDays(Duty.TAKE_BACK_WITHIN.toDays());
        return isMe(personId)
                ? List.of()
                : duties.list(List.of(personId), recently).stream()
                        .filter(duty -> duty.canTakeBack(clock.instant()))
                        .filter(duty -> caller.gives(duty.getRole(), duty.getScope()))
                        .map(DutyRow::of)
                        .toList();
    }

    /** Appoints somebody. @return the duty's id */
    @Allowed(Permission.GIVE_DUTIES)
    public long give(long personId, DutyDraft draft) {
        administrators.lock(); // nor is the same duty given twice at once
        var person = people.visible(personId);
        draft.check();
        if (!caller.gives(draft.role(), draft.scope())) {
            throw RuleViolation.at("role", "person.error.notYours");
        }
        mustBeSomebodyElse(personId);
        mustBeHere(person, draft.from());
        var duty = draft.duty(person, draft.acting() ? holder(draft, person) : null);
        mustNotOverlap(duty);
        duties.add(duty);
        return duty.getId();
    }

    /**
     * Sets the last day of a duty, which may be yesterday: then its access ends with the next request.
     *
     * @throws RuleViolation also where there would be a day without an administrator
     */
    @Allowed(Permission.GIVE_DUTIES)
    public void end(long dutyId, LocalDate lastDay) {
        administrators.lock();
        var duty = mine(dutyId);
        if (lastDay == null) {
            throw RuleViolation.at("lastDay", "person.error.day");
        }
        if (lastDay.isBefore(today().minusDays(1))
                || duty.getTo() != null && duty.getTo().isBefore(today())) {
            throw RuleViolation.at("lastDay", "person.error.endInPast");
        }
        if (lastDay.isBefore(duty.getFrom())) {
            throw RuleViolation.at("lastDay", "person.error.dutyDates");
        }
        var before = duty.getTo();
        if (before != null && lastDay.isAfter(before)) {
            mustBeSomebodyElse(duty.getPerson().getId());
        }
        duty.endOn(lastDay, clock.instant());
        mustNotOverlap(duty);
        duties.flush();
        if (duty.getRole() == Role.ADMINISTRATOR) {
            administrators.mustNotNeed(new Term(duty.getPerson().getId(), lastDay.plusDays(1), before));
        }
    }

    /** Sets the last day back to what it was. */
    @Allowed(Permission.GIVE_DUTIES)
    public void takeBackEnd(long dutyId) {
        administrators.lock();
        var duty = mine(dutyId);
        mustBeSomebodyElse(duty.getPerson().getId());
        var shown = duty.getTo();
        duty.takeBack(clock.instant());
        mustBeHere(duty.getPerson(), today());
        mustNotOverlap(duty);
        duties.flush();
        if (duty.getRole() == Role.ADMINISTRATOR && duty.getTo() != null && shown.isAfter(duty.getTo())) {
            administrators.mustNotNeed(
                    new Term(duty.getPerson().getId(), duty.getTo().plusDays(1), shown));
        }
    }

    /** A duty of somebody whom the caller sees, to whose role the caller appoints there. */
    private Duty mine(long dutyId) {
        var duty = duties.find(dutyId).orElseThrow(() -> new NotThere("duty"));
        people.visible(duty.getPerson().getId());
        if (!caller.gives(duty.getRole(), duty.getScope())) {
            throw new NotAllowed("duty is given by others");
        }
        return duty;
    }

    private boolean isMe(long personId) {
        return caller.personId().isPresent() && caller.personId().getAsLong() == personId;
    }

    private void mustBeSomebodyElse(long personId) {
        if (isMe(personId)) {
            throw new RuleViolation("person.error.ownDuty");
        }
    }

    private void mustBeHere(Person person, LocalDate day) {
        person.mustBeHereOn(day);
        if (persons.stages(List.of(person.getId())).get(person.getId()) == AccountStage.DEACTIVATED) {
            throw new RuleViolation("person.error.leftAccount");
        }
    }

    /** Who holds the same duty and is away; null for a vacant post. */
    private Person holder(DutyDraft draft, Person person) {
        if (draft.actingFor() == null || draft.actingFor().isBlank()) {
            return null;
        }
        var handle = draft.actingFor().strip();
        var holder =
                persons.find(handle).orElseThrow(() -> RuleViolation.at("actingFor", "person.error.unknown", handle));
        if (holder == person) {
            throw RuleViolation.at("actingFor", "person.error.actingForOneself");
        }
        if (same(holder, draft.duty(person, holder)).noneMatch(duty -> !duty.isActing())) {
            throw RuleViolation.at("actingFor", "person.error.actingForNobody");
        }
        return holder;
    }

    private void mustNotOverlap(Duty duty) {
        if (same(duty.getPerson(), duty).anyMatch(other -> other != duty)) {
            throw RuleViolation.at("from", "person.error.overlap");
        }
    }

    private Stream<Duty> same(Person person, Duty duty) {
        return duties.list(List.of(person.getId()), duty.getFrom()).stream().filter(duty::overlaps);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
