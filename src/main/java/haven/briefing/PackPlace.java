package haven.briefing;

import haven.place.DutyStation;
import haven.place.ScopeCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Whose pack is meant: a briefing is for an area, a pack for a station. */
@ApplicationScoped
class PackPlace {

    @Inject
    PackRepository pack;

    @Inject
    Clock clock;

    /**
     * The station that a briefing for this area is about to this person: the area itself where that is a station, else
     * where the person is or will be within it, else the capital of the country; empty where it is for more than that.
     */
    Optional<DutyStation> of(String scope, long person) {
        var codes = ScopeCodes.of(scope);
        if (codes.station() != null) {
            return pack.findStation(codes.station());
        }
        return pack.listStations(person, LocalDate.now(clock).minusDays(1)).stream()
                .filter(station -> station.scope().startsWith(scope))
                .findFirst()
                .or(() -> Optional.ofNullable(codes.country()).flatMap(pack::findFirstStation));
    }
}
