package haven.place;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.shared.Folding;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What staff read of a station's Designated Area, and how its keepers set it and its posts. */
@ApplicationScoped
@Transactional
public class AreaService {

    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_ORGANIZATION = 100;

    @Inject
    PlaceRepository places;

    @Inject
    AreaRepository areas;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What the caller may read of the station's area, as of today's date at the station. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public AreaPicture getPicture(String code) {
        return picture(station(code));
    }

    /** The same, for those who may change it. @throws haven.shared.NotAllowed for everybody else */
    @Allowed(Permission.KEEP_PLACES)
    public AreaPicture getPictureToEdit(String code) {
        return picture(keptStation(code));
    }

    /** The names of the areas that the station's country has. */
    @Allowed(Permission.KEEP_PLACES)
    public List<String> listAreaNames(String code) {
        return areas.areasOf(keptStation(code).getCountry()).stream()
                .map(DesignatedArea::getName)
                .toList();
    }

    /** Puts the station into its country's area with this name, which is made where there is none. */
    @Allowed(Permission.KEEP_PLACES)
    public void placeInArea(String code, String typed) {
        var station = keptStation(code);
        var name = Typed.text(typed, LONGEST_NAME, "areaName");
        var area = areas.areasOf(station.getCountry()).stream()
                .filter(known -> sameName(known.getName(), name))
                .findFirst()
                .orElseGet(() -> {
                    var made = new DesignatedArea(station.getCountry(), name);
                    areas.add(made);
                    return made;
                });
        station.setDesignatedArea(area);
        areas.flush();
    }

    /**
     * Gives the station's area another name, for all its stations.
     *
     * @param version of the area that the caller saw
     * @throws RuleViolation where somebody renamed it meanwhile, or another area of the country has this name
     */
    @Allowed(Permission.KEEP_PLACES)
    public void renameArea(String code, String typed, int version) {
        var station = keptStation(code);
        var area = area(station);
        caller.mustReach(Permission.KEEP_PLACES, station.getCountry());
        if (area.getVersion() != version) {
            throw new RuleViolation("place.error.changedMeanwhile");
        }
        var name = Typed.text(typed, LONGEST_NAME, "areaNewName");
        if (areas.areasOf(station.getCountry()).stream()
                .anyMatch(other -> !other.getId().equals(area.getId()) && sameName(other.getName(), name))) {
            throw RuleViolation.at("areaNewName", "place.error.nameTaken");
        }
        area.setName(name);
        areas.flush();
    }

    /** Adds a post; without a day, from today. */
    @Allowed(Permission.KEEP_PLACES)
    public void addPost(String code, SecurityPost.Kind kind, String title, String organization, LocalDate from) {
        var station = keptStation(code);
        areas.add(new SecurityPost(
                area(station),
                Typed.chosen(kind, "postKind"),
                Typed.text(title, LONGEST_NAME, "postTitle"),
                Typed.text(organization, LONGEST_ORGANIZATION, "postOrganization"),
                Days.orToday(from, today(station), "postFrom")));
    }

    /** Gives a post its last day; without a day, today. */
    @Allowed(Permission.KEEP_PLACES)
    public void endPost(String code, Long id, LocalDate lastDay) {
        var station = keptStation(code);
        var area = area(station);
        var post = areas.findPost(Typed.chosen(id, "postToEnd"))
                .filter(found -> found.getDesignatedArea().getId().equals(area.getId()))
                .orElseThrow(() -> new NotThere("post"));
        post.end(Days.orToday(lastDay, today(station), "postEndsOn"));
        areas.flush();
    }

    private AreaPicture picture(DutyStation station) {
        var today = today(station);
        var editable = caller.may(Permission.KEEP_PLACES, station);
        var area = station.getDesignatedArea();
        if (area == null) {
            return AreaPicture.empty(editable, today);
        }
        var readable = Classification.readable(permission -> caller.may(permission, station));
        return new AreaPicture(
                area,
                editable,
                today,
                areas.posts(area, today),
                new RatingHistory(areas.ratings(area), today),
                areas.statements(area, today, readable));
    }

    private DutyStation keptStation(String code) {
        var station = station(code);
        caller.mustReach(Permission.KEEP_PLACES, station);
        return station;
    }

    private DutyStation station(String code) {
        return places.findStation(code).orElseThrow(() -> new NotThere("station"));
    }

    private static DesignatedArea area(DutyStation station) {
        if (station.getDesignatedArea() == null) {
            throw new RuleViolation("place.error.noArea");
        }
        return station.getDesignatedArea();
    }

    private static boolean sameName(String one, String other) {
        return Folding.fold(one).equals(Folding.fold(other));
    }

    private LocalDate today(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone()));
    }
}
