package haven.home;

import haven.access.Caller;
import haven.access.Permission;
import haven.access.Route;
import haven.person.PersonService;
import haven.place.DutyStation;
import haven.shared.DatabaseAway;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;

/** The reader's own station, one tap away from every page. Asked for at most once a request. */
@Named("myStation")
@RequestScoped
public class MyStationPanel {

    @Inject
    Caller caller;

    @Inject
    PersonService people;

    private Optional<DutyStation> station;

    /** The reader's own station; empty for who has none, and for everybody who has not signed in. */
    Optional<DutyStation> station() {
        if (station == null) {
            station = caller.may(Permission.READ_STAFF_PAGES) ? find() : Optional.empty();
        }
        return station;
    }

    private Optional<DutyStation> find() {
        try {
            return people.findHomeStation();
        } catch (DatabaseAway away) {
            return Optional.empty(); // the page "database down" has a header too
        }
    }

    public boolean isExists() {
        return station().isPresent();
    }

    public String getUrl() {
        return station().map(mine -> Route.STATION.path(mine.getCode())).orElse(null);
    }

    public String getCode() {
        return station().map(DutyStation::getCode).orElse(null);
    }

    public String getName() {
        return station().map(DutyStation::getName).orElse(null);
    }

    /** For "at your station it is ..." on another station's page. */
    public ZoneId getZone() {
        return station().map(DutyStation::getZone).orElse(null);
    }
}
