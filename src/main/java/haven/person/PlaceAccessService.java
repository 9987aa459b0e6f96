package haven.person;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.account.AccountStage;
import haven.place.Country;
import haven.place.DutyStation;
import haven.place.PlaceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says who has access to a place, what, why, since when and until when: for those who see its people. */
@ApplicationScoped
@Transactional
public class PlaceAccessService {

    /** How far ahead duties that are to begin are shown. */
    private static final int SOON_DAYS = 90;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PlaceService places;

    @Inject
    PersonRepository people;

    @Inject
    DutyRepository duties;

    /**
     * By duties that open something there; what is for all staff is open to everybody who signs in.
     *
     * @param code of a station, or of a country
     * @throws haven.shared.NotThere where there is no such place, or the caller does not see its people
     */
    @Allowed(Permission.READ_PEOPLE)
    public PlaceAccess getAccess(String code) {
        if (code.length() == 2) {
            var country = places.getCountry(code);
            return access(country, null, country);
        }
        var station = places.getStation(code);
        return access(station.getCountry(), station, station);
    }

    private PlaceAccess access(Country country, DutyStation station, Scoped place) {
        caller.mustRead(Permission.READ_PEOPLE, place);
        var today = LocalDate.now(clock);
        var scopes = List.of(Scoped.WORLD, country.getRegion().scope(), country.scope());
        var found = duties.listIn(scopes, today, today.plusDays(SOON_DAYS));
        var ids =
                found.stream().map(duty -> duty.getPerson().getId()).distinct().toList();
        var stages = people.stages(ids);
        var visible = people.visible(PeopleReach.of(caller), ids, today);
        var lines = found.stream()
                .map(duty -> line(
                        duty,
                        stages.get(duty.getPerson().getId()),
                        visible.contains(duty.getPerson().getId())))
                .filter(line -> !line.duty().permissions().isEmpty())
                .toList();
        return new PlaceAccess(
                country.getCode(),
                station == null ? null : station.getCode(),
                station == null ? null : station.getName(),
                groups(lines, duty -> duty.isHeld(today)),
                groups(lines, duty -> duty.isToCome(today)));
    }

    private static AccessLine line(Duty duty, AccountStage stage, boolean visible) {
        var person = duty.getPerson();
        return new AccessLine(
                person.name(),
                visible ? "/person/" + person.getId() : null,
                stage == null ? AccountStage.NONE : stage,
                DutyRow.of(duty));
    }

    private static List<AccessGroup> groups(List<AccessLine> all, Predicate<DutyRow> which) {
        return all.stream()
                .filter(line -> which.test(line.duty()))
                .sorted(Comparator.comparing(line -> line.duty().role()))
                .collect(Collectors.groupingBy(
                        line -> List.of(line.duty().role(), line.duty().scope()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(PlaceAccessService::group)
                .toList();
    }

    private static AccessGroup group(List<AccessLine> lines) {
        var first = lines.get(0).duty();
        return new AccessGroup(first.role(), first.scope(), first.permissions(), lines);
    }
}
