package haven.place;

import haven.access.Allowed;
import haven.access.Permission;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Finds regions, countries and duty stations. That a place exists is open to everybody. */
@ApplicationScoped
@Transactional
public class PlaceService {

    @Inject
    PlaceRepository places;

    /** The station with this code, with its country and region. @throws NotThere where there is none */
    @Allowed(Permission.READ_PUBLIC)
    public DutyStation getStation(String code) {
        return places.findStation(code).orElseThrow(() -> new NotThere("station"));
    }

    /** The station with this id, with its country and region. @throws NotThere where there is none */
    @Allowed(Permission.READ_PUBLIC)
    public DutyStation getStation(long id) {
        return places.findStation(id).orElseThrow(() -> new NotThere("station"));
    }

    /** The country with this code, in any case, with its region. @throws NotThere where there is none */
    @Allowed(Permission.READ_PUBLIC)
    public Country getCountry(String code) {
        return places.findCountry(code.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotThere("country"));
    }
}
