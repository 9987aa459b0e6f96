package haven.warden;

import haven.place.DutyStation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the keepers of a station's wardens see.
 *
 * @param zones by name
 * @param closed zones that are there no more, by name
 * @param uncovered people who are here today without a zone
 * @param here everybody who is here today, {@code coming} who will be within two months
 */
public record StationWardens(
        DutyStation station,
        LocalDate today,
        List<ZoneView> zones,
        List<ZoneView> closed,
        List<PersonHere> uncovered,
        List<PersonHere> here,
        List<PersonHere> coming) {

    /** Everybody who can be appointed. */
    public List<PersonHere> people() {
        return Stream.concat(here.stream(), coming.stream()).toList();
    }

    /** Everybody who belongs to a zone, to be moved. */
    public List<PersonHere> covered() {
        return here.stream().filter(person -> !uncovered.contains(person)).toList();
    }

    /** All wardens and alternates whose duty is not over. */
    public List<WardenLine> wardens() {
        return zones.stream().flatMap(zone -> zone.wardens().stream()).toList();
    }

    Optional<ZoneView> find(String id) {
        return zones.stream()
                .filter(zone -> String.valueOf(zone.id()).equals(id))
                .findFirst();
    }

    /** The things whose changes belong on this page. */
    public String historyOf() {
        return Stream.concat(zones.stream(), closed.stream())
                .map(zone -> "WardenZone " + zone.id())
                .collect(Collectors.joining(" "));
    }
}
