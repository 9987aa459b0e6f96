package haven.home;

import haven.access.Route;
import haven.place.AreaService;
import haven.place.DutyStation;
import haven.place.RiskRatingRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** {@code /}: for everybody the doors; for who has a station, how it is there. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    MyStationPanel mine;

    @Inject
    AreaService areas;

    private boolean loaded;
    private RiskRatingRow rating;

    /** The reader's own station, or null. */
    public DutyStation getStation() {
        return mine.station().orElse(null);
    }

    /** The rating of its area in force today, or null. */
    public RiskRatingRow getRating() {
        if (!loaded) {
            loaded = true;
            rating = mine.station()
                    .map(station ->
                            areas.getPicture(station.getCode()).ratings().getCurrent())
                    .orElse(null);
        }
        return rating;
    }

    /** The documents of the station's country. */
    public String getDocumentsUrl() {
        return mine.station()
                .map(station ->
                        Route.COUNTRY_DOCUMENTS.path(station.getCountry().getCode()))
                .orElse(Route.DOCUMENTS.path());
    }
}
