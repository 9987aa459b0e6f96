package haven.briefing;

import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Whose pack is meant: a briefing is for an area, a pack for a station. */
@ApplicationScoped
class PackPlace {

    /** The world, a region and a country stand before a station in a scope. */
    private static final int PARTS_OF_A_STATION = 5;

    private static final int COUNTRY = 3;

    @Inject
    PackRepository pack;

    @Inject
    Clock clock;

    /**
     * The station that a briefing for this area is about to this person: the area itself where that is a station, else
     * where the person is or will be within it, else the capital of the country; empty where it is for more than that.
     */
    Optional<DutyStation> of(String scope, long person) {
        var parts = scope.split("/");
        if (parts.length == PARTS_OF_A_STATION) {
            return pack.findStation(parts[PARTS_OF_A_STATION - 1]);
        }
        return pack.listStations(person, LocalDate.now(clock).minusDays(1)).stream()
                .filter(station -> station.scope().startsWith(scope))
                .findFirst()
                .or(() -> parts.length > COUNTRY ? pack.findFirstStation(parts[COUNTRY]) : Optional.empty());
    }
}
