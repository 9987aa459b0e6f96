package haven.detail;

import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.audit.Subject;
import haven.audit.Trail;
import haven.person.Stay;
import haven.place.DutyStation;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shows details as far as the caller may see them, for services of other features; inside their transaction. The
 * number of statements does not grow with people.
 */
@ApplicationScoped
public class DetailBook {

    @Inject
    DetailRepository details;

    @Inject
    Trail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * What the caller may know of these people, by person; what is not for everybody says only that it is there.
     *
     * @param places where they are today, as {@link #places} says
     */
    public Map<Long, List<DetailRow>> list(Collection<Long> people, Map<Long, List<DutyStation>> places) {
        var scopes = scopes(places);
        return details.list(people).stream()
                .filter(detail -> maySee(detail, scopes))
                .collect(Collectors.groupingBy(
                        detail -> detail.getPerson().getId(),
                        TreeMap::new,
                        Collectors.mapping(
                                detail -> isOpen(detail) ? detail.shown() : detail.hidden(), Collectors.toList())));
    }

    /** Shows one detail, and records that the caller saw it. @throws NotThere where they may not know of it */
    public DetailRow open(long id) {
        var detail = details.find(id).orElseThrow(() -> new NotThere("detail"));
        var scopes = scopes(places(Set.of(detail.getPerson().getId())));
        if (!maySee(detail, scopes)) {
            throw new NotThere("detail");
        }
        if (!isOpen(detail)) {
            record(
                    detail,
                    scopes.values().stream().flatMap(List::stream).findFirst().orElse(""));
        }
        return detail.shown();
    }

    /**
     * Shows all numbers of these people that everybody or security personnel may see, to somebody of whom the calling
     * service knows that they look after them; what is not for everybody is recorded.
     *
     * @param scope the place on whose behalf
     */
    public Map<Long, List<DetailRow>> openNumbers(Collection<Long> people, String scope) {
        var numbers =
                details.list(people).stream().filter(DetailBook::isForWardens).toList();
        numbers.stream().filter(detail -> !isOpen(detail)).forEach(detail -> record(detail, scope));
        return numbers.stream()
                .collect(Collectors.groupingBy(
                        detail -> detail.getPerson().getId(),
                        TreeMap::new,
                        Collectors.mapping(PersonDetail::shown, Collectors.toList())));
    }

    /** The same numbers, those that are not for everybody as places only: that they are there. */
    public Map<Long, List<DetailRow>> listNumbers(Collection<Long> people) {
        return details.list(people).stream()
                .filter(DetailBook::isForWardens)
                .collect(Collectors.groupingBy(
                        detail -> detail.getPerson().getId(),
                        TreeMap::new,
                        Collectors.mapping(
                                detail -> isOpen(detail) ? detail.shown() : detail.hidden(), Collectors.toList())));
    }

    /** Where these people are posted or visiting today, by their stations' calendars, visits first. */
    public Map<Long, List<DutyStation>> places(Collection<Long> people) {
        return details.listStays(people, LocalDate.now(clock)).stream()
                .filter(stay -> stay.isCurrent(clock))
                .sorted((a, b) -> b.getKind().compareTo(a.getKind()))
                .collect(Collectors.groupingBy(
                        stay -> stay.getPerson().getId(),
                        LinkedHashMap::new,
                        Collectors.mapping(Stay::getStation, Collectors.toList())));
    }

    /** Who may see what at a place, for queries: the audiences to which the caller belongs there. */
    public List<DetailAudience> audiencesAt(Scoped place) {
        return Stream.of(DetailAudience.values())
                .filter(audience -> belongs(audience, List.of(place.scope())))
                .toList();
    }

    private static boolean isForWardens(PersonDetail detail) {
        return detail.getKind().isNumber() && detail.getAudience() != DetailAudience.OPCEN;
    }

    private static Map<Long, List<String>> scopes(Map<Long, List<DutyStation>> places) {
        var scopes = new TreeMap<Long, List<String>>();
        places.forEach((person, stations) ->
                scopes.put(person, stations.stream().map(DutyStation::scope).toList()));
        return scopes;
    }

    private boolean maySee(PersonDetail detail, Map<Long, List<String>> scopes) {
        return isOwn(detail)
                || belongs(
                        detail.getAudience(),
                        scopes.getOrDefault(detail.getPerson().getId(), List.of()));
    }

    private boolean belongs(DetailAudience audience, List<String> scopes) {
        return switch (audience) {
            case EVERYBODY -> caller.may(Permission.READ_STAFF_PAGES);
            case SECURITY -> scopes.stream().anyMatch(scope -> caller.may(Permission.READ_SECURITY, () -> scope));
            case OPCEN -> scopes.stream().anyMatch(scope -> caller.may(Permission.READ_RESIDENCES, () -> scope));
        };
    }

    private boolean isOpen(PersonDetail detail) {
        return detail.getAudience() == DetailAudience.EVERYBODY || isOwn(detail);
    }

    private boolean isOwn(PersonDetail detail) {
        return caller.personId().isPresent()
                && caller.personId().getAsLong() == detail.getPerson().getId();
    }

    private void record(PersonDetail detail, String scope) {
        var person = String.valueOf(detail.getPerson().getId());
        var what = Json.createObjectBuilder().add("word", detail.getKind().name());
        trail.record(
                new Subject(
                        "DetailOpening",
                        String.valueOf(detail.getId()),
                        "Person",
                        person,
                        detail.getPerson().name(),
                        scope),
                JsonValue.EMPTY_JSON_OBJECT,
                Json.createObjectBuilder().add("kind", what).build());
    }
}
