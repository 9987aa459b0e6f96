package haven.home;

import haven.access.Route;
import haven.place.AreaService;
import haven.place.DutyStation;
import haven.place.RiskRatingRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** {@code /}: for everybody the doors; for who has a station, how it is there. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    MyStationPanel mine;

    @Inject
    AreaService areas;

    @Inject
    VisitService visits;

    private boolean loaded;
    private Optional<Instant> lastVisit;
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

    /** When the reader was here before this visit; null for a first visit. For who is signed in. */
    public Instant getLastVisit() {
        if (lastVisit == null) {
            lastVisit = visits.findLastVisit();
        }
        return lastVisit.orElse(null);
    }

    /** The day of that visit, in UTC as the days of all work are; null for a first visit. */
    public LocalDate getLastDay() {
        return getLastVisit() == null ? null : LocalDate.ofInstant(getLastVisit(), ZoneOffset.UTC);
    }

    /** In the time of the reader's station; in UTC where there is none. */
    public ZoneId getZone() {
        return mine.station().map(DutyStation::getZone).orElse(ZoneOffset.UTC);
    }

    /** The documents of the station's country. */
    public String getDocumentsUrl() {
        return mine.station()
                .map(station ->
                        Route.COUNTRY_DOCUMENTS.path(station.getCountry().getCode()))
                .orElse(Route.DOCUMENTS.path());
    }
}
