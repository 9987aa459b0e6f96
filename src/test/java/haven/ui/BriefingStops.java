package haven.ui;

import haven.access.Route;
import java.util.List;
import java.util.stream.Stream;

/** The pages of those who give briefings, among all pages. */
final class BriefingStops {

    private static final List<Stop> ALL = List.of(
            new Stop(Route.BRIEFING_DESK, "/briefing/desk", "focal.ke"),
            new Stop(Route.BRIEFING_NEW, "/briefing/desk/new", "focal.ke"),
            new Stop(Route.BRIEFING_TIMES, "/briefing/desk/times", "rso.bangkok"),
            new Stop(Route.BRIEFING_HOLIDAYS, "/briefing/desk/holidays/ke", "focal.ke"),
            new Stop(Route.BRIEFER, "/briefing/desk/{briefer:SAMPLE-03}", "focal.ke"),
            new Stop(Route.BRIEFING_HAND_OVER, "/briefing/desk/{briefer:SAMPLE-05}/hand-over", "rso"));

    private BriefingStops() {}

    /** These stops, and those of briefings. */
    static List<Stop> and(Stop... others) {
        return Stream.concat(Stream.of(others), ALL.stream()).toList();
    }
}
