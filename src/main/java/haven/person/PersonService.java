package haven.person;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.place.DutyStation;
import haven.place.PlaceService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers where the caller belongs and who is responsible for a place. */
@ApplicationScoped
@Transactional
public class PersonService {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PlaceService places;

    @Inject
    StayRepository stays;

    @Inject
    DutyRepository duties;

    /**
     * The caller's own station, with its country and region: where they are posted today, else where they last came
     * on a visit; empty where there is neither.
     */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Optional<DutyStation> findHomeStation() {
        var person = caller.personId();
        return person.isPresent() ? homeStation(person.getAsLong()) : Optional.empty();
    }

    /** Who is responsible for this station today, by role; roles that nobody holds have no rows. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public List<ResponsibleRow> listResponsible(String stationCode) {
        var country = places.getStation(stationCode).getCountry();
        return duties.listHolders(
                ResponsibleLine.ROLES, List.of(country.getRegion().scope(), country.scope()), LocalDate.now(clock));
    }

    Optional<DutyStation> homeStation(long personId) {
        return Home.of(stays.listForHome(personId, LocalDate.now(clock)), clock);
    }
}
