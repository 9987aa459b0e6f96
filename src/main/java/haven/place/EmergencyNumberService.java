package haven.place;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A country's emergency numbers: open to everybody, kept by those who called them. */
@ApplicationScoped
@Transactional
public class EmergencyNumberService {

    @Inject
    PlaceRepository places;

    @Inject
    EmergencyNumberRepository numbers;

    @Inject
    AreaRepository rows;

    @Inject
    Event<NumbersChanged> changed;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The numbers of this station's country. */
    @Allowed(Permission.READ_PUBLIC)
    public List<EmergencyNumberRow> listAt(String code) {
        return numbers.listAt(code);
    }

    /**
     * Records that the caller checked this number today. The same number for the same service is checked anew. DIR-11: one
     * that replaces another is live at once, and waits for a second check by somebody else.
     *
     * @param insteadOf the id of a number that this one replaces, or null
     */
    @Allowed(Permission.KEEP_PLACES)
    public void keep(String code, EmergencyNumber.Kind kind, String typed, Long insteadOf) {
        var station = keptStation(code);
        var country = station.getCountry();
        Typed.chosen(kind, "numberKind");
        var digits = EmergencyNumber.dialled(typed);
        var today = LocalDate.now(clock.withZone(station.getZone()));
        var role = Verifier.of(caller.scopesOf(Permission.KEEP_PLACES), country).name();
        var known = insteadOf == null
                ? numbers.find(country, kind, digits)
                : numbers.find(insteadOf).filter(number -> belongs(number, country));
        if (insteadOf != null && known.isEmpty()) {
            throw new NotThere("emergency number");
        }
        if (known.isPresent()) {
            known.get().verify(kind, digits, today, role, caller.me());
            rows.flush();
        } else {
            rows.add(new EmergencyNumber(country, kind, digits, today, role));
        }
        changed.fire(new NumbersChanged(country));
    }

    /** Takes a number away. Nothing happens where somebody else did so before. */
    @Allowed(Permission.KEEP_PLACES)
    public void remove(String code, Long id) {
        var country = keptStation(code).getCountry();
        numbers.find(Typed.chosen(id, "numberToRemove"))
                .filter(number -> belongs(number, country))
                .ifPresent(numbers::remove);
        rows.flush();
        changed.fire(new NumbersChanged(country));
    }

    private static boolean belongs(EmergencyNumber number, Country country) {
        return number.getCountry().getId().equals(country.getId());
    }

    /** Numbers are the country's: who keeps less than the country does not keep them. */
    private DutyStation keptStation(String code) {
        var station = places.findStation(code).orElseThrow(() -> new NotThere("station"));
        caller.mustReach(Permission.KEEP_PLACES, station.getCountry());
        return station;
    }
}
