package haven.warden;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.detail.DetailBook;
import haven.detail.DetailRow;
import haven.person.Stay;
import haven.place.DutyStation;
import haven.place.PlaceService;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What people see of wardens: whom they call themselves, and, if they look after others, whom they call then. */
@ApplicationScoped
@Transactional
public class WardenService {

    @Inject
    PlaceService places;

    @Inject
    WardenRepository wardens;

    @Inject
    DetailBook details;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Where the caller is today, visits first, each with their zone and who looks after it. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<MyZone> listMine() {
        if (caller.personId().isEmpty()) {
            return List.of();
        }
        long me = caller.personId().getAsLong();
        var day = LocalDate.now(clock);
        var stations = details.places(Set.of(me)).getOrDefault(me, List.of()).stream()
                .distinct()
                .toList();
        if (stations.isEmpty()) {
            return List.of();
        }
        var memberships = wardens.listMembershipsOf(me, day);
        var zones = memberships.stream().map(member -> member.getZone().getId()).collect(Collectors.toSet());
        var duties = wardens.listDuties(zones);
        var looksAfter = wardens.listDutiesOf(me, day);
        var people = duties.stream().map(duty -> duty.getPerson().getId()).collect(Collectors.toSet());
        people.add(me);
        var stays = wardens.listStays(people, day.minusDays(1));
        return stations.stream()
                .map(station -> mine(me, station, memberships, duties, looksAfter, stays))
                .toList();
    }

    private MyZone mine(
            long me,
            DutyStation station,
            List<ZoneMember> memberships,
            List<WardenDuty> duties,
            List<WardenDuty> looksAfter,
            List<Stay> stays) {
        var today = today(station);
        var presence = presence(stays, station);
        var here = presence.of(me, today);
        var zone = memberships.stream()
                .map(ZoneMember::getZone)
                .filter(each -> isIn(each, station) && each.isThereOn(today))
                .findFirst()
                .map(new Zones(today, presence, duties, List.of())::view);
        return new MyZone(
                station.getCode(),
                station.getName(),
                here.map(PersonHere::visiting).orElse(false),
                here.map(PersonHere::until).orElse(null),
                zone.map(ZoneView::name).orElse(null),
                zone.map(ZoneView::area).orElse(null),
                zone.map(ZoneView::current).orElse(List.of()),
                looksAfter.stream().anyMatch(duty -> isIn(duty.getZone(), station)));
    }

    /** Whether the whole call tree of this station is open to the caller, so that pages can lead there. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public boolean seesAll(String code) {
        var mayAnywhere = caller.may(Permission.KEEP_WARDENS) || caller.may(Permission.READ_RESIDENCES);
        return mayAnywhere && seesAll(places.getStation(code));
    }

    private boolean seesAll(DutyStation station) {
        return caller.may(Permission.KEEP_WARDENS, station) || caller.may(Permission.READ_RESIDENCES, station);
    }

    /**
     * The call tree of a station: all of it for those who keep its wardens and for the operations centre; their own
     * zones for wardens and alternates.
     *
     * @param open whether to show numbers that security personnel may see as well: each is recorded as opened
     * @throws NotThere for everybody else
     */
    @Allowed(Permission.READ_STAFF_PAGES)
    public CallTree getTree(String code, boolean open) {
        var station = places.getStation(code);
        var today = today(station);
        var presence = new Presence(wardens.listStays(station, today, today));
        var isWhole = seesAll(station);
        var all = wardens.listZones(station).stream()
                .filter(zone -> zone.isThereOn(today))
                .toList();
        var duties = wardens.listDuties(station, today);
        var seen = isWhole
                ? all
                : all.stream()
                        .filter(zone -> looksAfter(zone, duties, presence, today))
                        .toList();
        if (!isWhole && seen.isEmpty()) {
            throw new NotThere("call tree");
        }
        var zones = new Zones(today, presence, duties, wardens.listMembers(station, today));
        var views = seen.stream().map(zones::view).toList();
        var uncovered = isWhole ? zones.uncovered(all) : List.<PersonHere>of();
        var people = new ArrayList<>(uncovered);
        views.forEach(view -> people.addAll(view.people()));
        var ids = people.stream().map(PersonHere::id).collect(Collectors.toSet());
        var numbers = open ? details.openNumbers(ids, station.scope()) : details.listNumbers(ids);
        return new CallTree(
                code,
                station.getName(),
                station.getCountry().getCode(),
                today,
                isWhole,
                open,
                views.stream()
                        .map(view -> new CallTree.Branch(
                                view.name(), view.area(), view.current(), leaves(view.people(), numbers)))
                        .toList(),
                leaves(uncovered, numbers));
    }

    /** Whom everybody who is signed in may know as wardens of this station: those who look after its zones today. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<CallTree.Branch> listZones(String code) {
        var station = places.getStation(code);
        var today = today(station);
        var duties = wardens.listDuties(station, today);
        var people = duties.stream().map(duty -> duty.getPerson().getId()).collect(Collectors.toSet());
        var zones = new Zones(today, presence(wardens.listStays(people, today), station), duties, List.of());
        return wardens.listZones(station).stream()
                .filter(zone -> zone.isThereOn(today))
                .map(zones::view)
                .map(view -> new CallTree.Branch(view.name(), view.area(), view.current(), List.of()))
                .toList();
    }

    private static List<CallTree.Leaf> leaves(List<PersonHere> people, Map<Long, List<DetailRow>> numbers) {
        return people.stream()
                .map(person -> {
                    var all = numbers.getOrDefault(person.id(), List.of());
                    var shown = all.stream().filter(row -> !row.hidden()).toList();
                    return new CallTree.Leaf(person, shown, all.size() - shown.size());
                })
                .sorted(Comparator.comparing(leaf -> leaf.person().visiting()))
                .toList();
    }

    private boolean looksAfter(WardenZone zone, List<WardenDuty> duties, Presence presence, LocalDate today) {
        return caller.personId().isPresent()
                && duties.stream()
                        .anyMatch(duty -> duty.getZone().getId().equals(zone.getId())
                                && duty.getPerson().getId() == caller.personId().getAsLong()
                                && duty.term().covers(today)
                                && presence.isHere(duty.getPerson().getId(), today));
    }

    private static Presence presence(List<Stay> stays, DutyStation station) {
        return new Presence(stays.stream()
                .filter(stay -> stay.getStation().getId().equals(station.getId()))
                .toList());
    }

    private static boolean isIn(WardenZone zone, DutyStation station) {
        return zone.getStation().getId().equals(station.getId());
    }

    private LocalDate today(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone()));
    }
}
