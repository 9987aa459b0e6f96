package haven.briefing;

import haven.place.PlaceService;
import haven.place.StationRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /briefing/desk/times}: the way to one's own times; for who gives no briefings yet, how to begin. */
@Named
@RequestScoped
public class OwnTimesPage {

    @Inject
    BrieferService briefers;

    @Inject
    PlaceService places;

    private Long own;
    private List<String> areas;
    private List<StationRow> stations;
    private String area;
    private String station;

    @PostConstruct
    void load() {
        own = briefers.findOwn().orElse(null);
        areas = briefers.listAreas();
        area = areas.isEmpty() ? null : areas.get(0);
    }

    public String become() {
        return "/briefing/desk/" + briefers.become(area, station) + "?said=briefing.said.began";
    }

    /** The reader's id as a briefer, or null. */
    public Long getOwn() {
        return own;
    }

    public List<String> getAreas() {
        return areas;
    }

    /** All duty stations, by name: some brief for a region from outside of it. */
    public List<StationRow> getStations() {
        if (stations == null) {
            stations = places.findStations("");
        }
        return stations;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getStation() {
        return station;
    }

    public void setStation(String station) {
        this.station = station;
    }
}
