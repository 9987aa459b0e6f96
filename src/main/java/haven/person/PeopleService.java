package haven.person;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.account.AccountStage;
import haven.place.DutyStation;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Shows people to those who look after them: each sees whom {@link PeopleReach} says; others do not exist. */
@ApplicationScoped
@Transactional
public class PeopleService {

    /** Duties that ended before are history, and not on any page. */
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PersonRepository people;

    @Inject
    DutyRepository duties;

    /** The people whom the caller sees and who fit, a part of them. */
    @Allowed(Permission.READ_PEOPLE)
    public List<PersonRow> list(PersonFilter filter, int from, int count) {
        return rows(people.list(PeopleReach.of(caller), filter, today(), from, count));
    }

    @Allowed(Permission.READ_PEOPLE)
    public long count(PersonFilter filter) {
        return people.count(PeopleReach.of(caller), filter, today());
    }

    /** The same people in parts, by id: those after this one. For lists that are sent, however long. */
    @Allowed(Permission.READ_PEOPLE)
    public List<PersonRow> listAfter(PersonFilter filter, long after, int count) {
        return rows(people.listAfter(PeopleReach.of(caller), filter, today(), after, count));
    }

    /** Codes of the countries in which people are posted; none for those who may not know where. */
    @Allowed(Permission.READ_PEOPLE)
    public List<String> listCountries() {
        return people.postingCountries(PeopleReach.of(caller), today());
    }

    /** Somebody with their account and their duties. @throws NotThere where the caller sees no such person */
    @Allowed(Permission.READ_PEOPLE)
    public PersonView get(long id) {
        var person = visible(id);
        var station = stations(List.of(id)).get(id);
        var supervisor = person.getSupervisor();
        var all = duties.list(List.of(id), LONG_AGO).stream().map(DutyRow::of).toList();
        return new PersonView(
                id,
                person.getGivenName(),
                person.getFamilyName(),
                person.getStaffNumber(),
                person.getEmail(),
                person.getUnit(),
                person.getCategory(),
                person.getLanguage(),
                supervisor == null ? null : supervisor.name(),
                supervisor == null ? null : handle(supervisor),
                person.isSample(),
                person.getVersion(),
                people.stages(List.of(id)).getOrDefault(id, AccountStage.NONE),
                station == null ? null : station.getCountry().getCode(),
                station == null ? null : station.getCode(),
                station == null ? null : station.getName(),
                only(all, duty -> duty.isHeld(today())),
                only(all, duty -> duty.isToCome(today())),
                only(all, duty -> duty.isOver(today())));
    }

    private static List<DutyRow> only(List<DutyRow> all, Predicate<DutyRow> which) {
        return all.stream().filter(which).toList();
    }

    private static String handle(Person person) {
        return person.getStaffNumber() != null ? person.getStaffNumber() : person.getEmail();
    }

    /** @throws NotThere where the caller sees no such person */
    Person visible(long id) {
        if (people.visible(PeopleReach.of(caller), List.of(id), today()).isEmpty()) {
            throw new NotThere("person");
        }
        return people.find(id).orElseThrow(() -> new NotThere("person"));
    }

    private List<PersonRow> rows(List<Person> found) {
        var ids = found.stream().map(Person::getId).toList();
        var stages = people.stages(ids);
        var stations = stations(ids);
        var held = new HashMap<Long, List<DutyRow>>();
        duties.list(ids, today()).stream()
                .map(DutyRow::of)
                .filter(duty -> duty.isHeld(today()))
                .forEach(duty -> held.merge(duty.personId(), List.of(duty), PeopleService::both));
        return found.stream()
                .map(person -> row(
                        person,
                        stages.getOrDefault(person.getId(), AccountStage.NONE),
                        stations.get(person.getId()),
                        held.getOrDefault(person.getId(), List.of())))
                .toList();
    }

    private static List<DutyRow> both(List<DutyRow> some, List<DutyRow> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static PersonRow row(Person person, AccountStage stage, DutyStation station, List<DutyRow> held) {
        return new PersonRow(
                person.getId(),
                person.name(),
                person.getStaffNumber(),
                person.getEmail(),
                person.getUnit(),
                person.getCategory(),
                stage,
                station == null ? null : station.getCountry().getCode(),
                station == null ? null : station.getCode(),
                station == null ? null : station.getName(),
                held,
                person.isSample());
    }

    /** Where they are posted today, by person, as far as the caller may know. */
    private Map<Long, DutyStation> stations(List<Long> ids) {
        var stations = new HashMap<Long, DutyStation>();
        if (caller.may(Permission.READ_POSTINGS)) {
            people.listPostings(ids, today()).stream()
                    .filter(stay -> caller.may(Permission.READ_POSTINGS, stay.getStation()))
                    .forEach(stay -> stations.put(stay.getPerson().getId(), stay.getStation()));
        }
        return stations;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
