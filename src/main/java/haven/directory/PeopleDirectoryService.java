package haven.directory;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.detail.DetailBook;
import haven.detail.DetailRow;
import haven.directory.PersonEntry.Held;
import haven.person.Duty;
import haven.person.Person;
import haven.person.Stay;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * DIR-09: people by place and in the whole world, for those who are signed in: who is responsible for something, and of
 * all others as much as they chose. What somebody looked for is neither stored nor logged.
 */
@ApplicationScoped
@Transactional
public class PeopleDirectoryService {

    static final int PAGE = 50;
    static final int FOUND = 25;

    @Inject
    PlaceService places;

    @Inject
    PeopleRepository people;

    @Inject
    PeopleFinder finder;

    @Inject
    DetailBook details;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Who is at this station today or responsible for it. @param page of those without a duty, from 0 */
    @Allowed(Permission.READ_STAFF_PAGES)
    public StationPeople getPeople(String code, int page) {
        var station = places.getStation(code);
        var today = LocalDate.now(clock.withZone(station.getZone()));
        var duties = people.listDutiesAt(station, PeopleRepository.scopes(station), PeopleFinder.ROLES, today);
        var stays = people.listHere(
                station,
                today,
                details.audiencesAt(station),
                caller.may(Permission.READ_POSTINGS, station),
                me(),
                page * PAGE,
                PAGE + 1);
        var shown = stays.stream().limit(PAGE).toList();
        var ids = duties.stream().map(duty -> duty.getPerson().getId()).collect(Collectors.toSet());
        shown.forEach(stay -> ids.add(stay.getPerson().getId()));
        var places = details.places(ids);
        var known = details.list(ids, places);
        return new StationPeople(
                station,
                responsible(duties, known, places),
                others(shown, known),
                stays.size() > PAGE,
                caller.may(Permission.KEEP_WARDENS, station));
    }

    /** People of whom the caller may know, whom these words fit: names, roles, places. @param page from 0 */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<PersonEntry> find(String query, int page) {
        var today = LocalDate.now(clock);
        var words = finder.words(query);
        if (words.isEmpty()) {
            return List.of();
        }
        var sight = new PeopleRepository.Sight(
                me(),
                reach(Permission.READ_POSTINGS),
                reach(Permission.READ_SECURITY),
                reach(Permission.READ_RESIDENCES));
        var found = people.find(sight, words, today, page * FOUND, FOUND + 1);
        var ids = found.stream().map(Person::getId).toList();
        var duties = people.listDuties(ids, PeopleFinder.ROLES, today).stream()
                .collect(Collectors.groupingBy(duty -> duty.getPerson().getId()));
        var places = details.places(ids);
        var known = details.list(ids, places);
        return found.stream()
                .map(person -> entry(
                        person,
                        held(duties.getOrDefault(person.getId(), List.of())),
                        places.getOrDefault(person.getId(), List.of()),
                        known))
                .toList();
    }

    /** Each once, the nearest to the role that comes first. */
    private static List<PersonEntry> responsible(
            List<Duty> duties, Map<Long, List<DetailRow>> known, Map<Long, List<DutyStation>> places) {
        var byPerson = new LinkedHashMap<Long, List<Duty>>();
        duties.stream()
                .sorted(Comparator.comparing(Duty::getRole))
                .forEach(duty -> byPerson.computeIfAbsent(duty.getPerson().getId(), id -> new ArrayList<>())
                        .add(duty));
        return byPerson.values().stream()
                .map(own -> entry(
                        own.get(0).getPerson(),
                        held(own),
                        places.getOrDefault(own.get(0).getPerson().getId(), List.of()),
                        known))
                .toList();
    }

    private static List<PersonEntry> others(List<Stay> stays, Map<Long, List<DetailRow>> known) {
        var entries = new LinkedHashMap<Long, PersonEntry>();
        for (var stay : stays) {
            var person = stay.getPerson();
            var isVisit = stay.getKind() == Stay.Kind.VISIT;
            entries.putIfAbsent(
                    person.getId(),
                    new PersonEntry(
                            person.getId(),
                            person.name(),
                            person.getUnit(),
                            List.of(),
                            List.of(),
                            isVisit,
                            isVisit ? stay.getTo() : null,
                            known.getOrDefault(person.getId(), List.of()),
                            person.isSample()));
        }
        return List.copyOf(entries.values());
    }

    private static PersonEntry entry(
            Person person, List<Held> roles, List<DutyStation> stations, Map<Long, List<DetailRow>> known) {
        return new PersonEntry(
                person.getId(),
                person.name(),
                person.getUnit(),
                roles,
                stations,
                false,
                null,
                known.getOrDefault(person.getId(), List.of()),
                person.isSample());
    }

    private static List<Held> held(List<Duty> duties) {
        return duties.stream()
                .map(duty -> new Held(duty.getRole(), duty.getScope(), duty.isActing()))
                .distinct()
                .toList();
    }

    private Reach reach(Permission permission) {
        return new Reach(caller.scopesOf(permission));
    }

    private long me() {
        return caller.personId().isPresent() ? caller.personId().getAsLong() : 0;
    }
}
