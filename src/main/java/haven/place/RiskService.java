package haven.place;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Language;
import haven.access.Permission;
import haven.audit.Reason;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** How keepers rate a Designated Area, and say which threats and measures hold there. */
@ApplicationScoped
@Transactional
public class RiskService {

    private static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_TEXT = 1000;

    @Inject
    PlaceRepository places;

    @Inject
    AreaRepository areas;

    @Inject
    Caller caller;

    @Inject
    Reason reason;

    @Inject
    Clock clock;

    /** The words of the scale that holds today at the station, the calmest first. */
    @Allowed(Permission.KEEP_PLACES)
    public List<RiskLevel> listLevels(String code) {
        return areas.levels(today(keptStation(code)));
    }

    /**
     * Records a new rating beside the older ones; without a day, from today.
     *
     * @param levelId of the scale that holds on that day
     */
    @Allowed(Permission.KEEP_PLACES)
    public void rate(String code, Long levelId, LocalDate day, String typedSource) {
        var station = keptStation(code);
        var area = area(station);
        var today = today(station);
        var from = Days.orToday(day, today, "ratingFrom");
        new RatingHistory(areas.ratings(area), today).mustAccept(from);
        Typed.chosen(levelId, "ratingLevel");
        var level = areas.levels(from).stream()
                .filter(word -> word.getId().equals(levelId))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("ratingLevel", "place.error.levelOfAnotherScale"));
        var source = Typed.text(typedSource, LONGEST_SOURCE, "ratingSource");
        reason.is(source);
        var personId = caller.personId();
        areas.add(new AreaRiskRating(
                area, level, from, source, clock.instant(), personId.isPresent() ? personId.getAsLong() : null));
    }

    /** The classifications that the caller may give at this station: those they may read there. */
    @Allowed(Permission.KEEP_PLACES)
    public Set<Classification> listClassifications(String code) {
        return readable(keptStation(code));
    }

    /** Adds a threat or a measure; without a day, from today. */
    @Allowed(Permission.KEEP_PLACES)
    public void state(
            String code,
            RiskStatement.Kind kind,
            Classification classification,
            String text,
            String language,
            LocalDate from,
            String source) {
        var station = keptStation(code);
        if (!readable(station).contains(Typed.chosen(classification, "statementClassification"))) {
            throw RuleViolation.at("statementClassification", "place.error.classificationNotYours");
        }
        reason.is(source);
        areas.add(new RiskStatement(
                area(station),
                Typed.chosen(kind, "statementKind"),
                classification,
                Typed.text(text, LONGEST_TEXT, "statementText"),
                Language.of(language).orElse(Language.EN).tag(),
                Days.orToday(from, today(station), "statementFrom"),
                Typed.text(source, LONGEST_SOURCE, "statementSource")));
    }

    /** Gives a threat or a measure its last day; without a day, today. What the caller may not read is not there. */
    @Allowed(Permission.KEEP_PLACES)
    public void endStatement(String code, Long id, LocalDate lastDay) {
        var station = keptStation(code);
        var area = area(station);
        var statement = areas.findStatement(Typed.chosen(id, "statementToEnd"))
                .filter(found -> found.getDesignatedArea().getId().equals(area.getId()))
                .filter(found -> readable(station).contains(found.getClassification()))
                .orElseThrow(() -> new NotThere("statement"));
        statement.end(Days.orToday(lastDay, today(station), "statementEndsOn"));
        areas.flush();
    }

    private Set<Classification> readable(DutyStation station) {
        return Classification.readable(permission -> caller.may(permission, station));
    }

    private DutyStation keptStation(String code) {
        var station = places.findStation(code).orElseThrow(() -> new NotThere("station"));
        caller.mustReach(Permission.KEEP_PLACES, station);
        return station;
    }

    private static DesignatedArea area(DutyStation station) {
        if (station.getDesignatedArea() == null) {
            throw new RuleViolation("place.error.noArea");
        }
        return station.getDesignatedArea();
    }

    private LocalDate today(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone()));
    }
}
