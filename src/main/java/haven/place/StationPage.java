package haven.place;

import haven.access.Address;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;

/** The public part of a station's page: the same for everybody. */
@Named
@RequestScoped
public class StationPage {

    @Inject
    Address address;

    @Inject
    PlaceService places;

    @Inject
    EmergencyNumberService numbers;

    private DutyStation station;
    private List<EmergencyNumberRow> emergencyNumbers;

    public DutyStation getStation() {
        if (station == null) {
            station = places.getStation(address.part("code"));
        }
        return station;
    }

    public ZoneId getZone() {
        return getStation().getZone();
    }

    public List<EmergencyNumberRow> getEmergencyNumbers() {
        if (emergencyNumbers == null) {
            emergencyNumbers = numbers.listAt(getStation().getCode());
        }
        return emergencyNumbers;
    }
}
