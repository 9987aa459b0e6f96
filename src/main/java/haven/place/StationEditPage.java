package haven.place;

import haven.access.Address;
import haven.access.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where keepers set what is known of a place; each form beside this one has its own panel. */
@Named
@RequestScoped
public class StationEditPage {

    @Inject
    Address address;

    @Inject
    PlaceService places;

    @Inject
    AreaService areas;

    private DutyStation station;
    private AreaPicture picture;
    private String areaName;
    private String areaNewName;
    private int areaVersion;
    private String otherAreas;

    /** First of all: who may not change this place gets no page. */
    @PostConstruct
    void load() {
        picture = areas.getPictureToEdit(address.part("code"));
        station = places.getStation(address.part("code"));
    }

    public DutyStation getStation() {
        return station;
    }

    public AreaPicture getPicture() {
        return picture;
    }

    /** The things whose changes belong on this page: the station, its area, the country with its numbers. */
    public String getHistoryOf() {
        var area = picture.area() == null
                ? ""
                : " DesignatedArea " + picture.area().getId();
        return "DutyStation " + station.getId() + " Country "
                + station.getCountry().getId() + area;
    }

    /** The country's areas, for the hint. */
    public String getOtherAreas() {
        if (otherAreas == null) {
            otherAreas = String.join(", ", areas.listAreaNames(station.getCode()));
        }
        return otherAreas;
    }

    public String getAreaName() {
        return areaName;
    }

    public void setAreaName(String areaName) {
        this.areaName = areaName;
    }

    public String getAreaNewName() {
        return areaNewName != null || picture.area() == null
                ? areaNewName
                : picture.area().getName();
    }

    public void setAreaNewName(String areaNewName) {
        this.areaNewName = areaNewName;
    }

    /** Always as it is now: after a refusal the keeper has seen the newer name and may send again. */
    public int getAreaVersion() {
        return picture.area() == null ? 0 : picture.area().getVersion();
    }

    public void setAreaVersion(int areaVersion) {
        this.areaVersion = areaVersion;
    }

    public String rename() {
        areas.renameArea(station.getCode(), areaNewName, areaVersion);
        return Route.STATION_EDIT.path(station.getCode()) + "?said=place.said.areaRenamed";
    }

    public String placeInArea() {
        areas.placeInArea(station.getCode(), areaName);
        return Route.STATION_EDIT.path(station.getCode()) + "?said=place.said.areaSet";
    }
}
