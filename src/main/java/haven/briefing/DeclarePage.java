package haven.briefing;

import haven.access.Address;
import haven.access.Route;
import haven.place.PlaceService;
import haven.place.StationRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** {@code /briefing/declare}: somebody says that they were briefed before. */
@Named
@RequestScoped
public class DeclarePage {

    @Inject
    Address address;

    @Inject
    LateRecordService late;

    @Inject
    PlaceService places;

    private String station;
    private LocalDate day;
    private String briefer;

    @PostConstruct
    void load() {
        station = address.query("station");
    }

    public String declare() {
        var id = late.declare(station, day, briefer);
        return Route.BRIEFING_RECORD.path(id) + "?said=briefing.said.declared";
    }

    public List<StationRow> getStations() {
        return places.findStations("");
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getBriefer() {
        return briefer;
    }

    public void setBriefer(String briefer) {
        this.briefer = briefer;
    }
}
