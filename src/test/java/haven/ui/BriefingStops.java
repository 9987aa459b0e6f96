package haven.ui;

import haven.access.Route;
import java.util.List;
import java.util.stream.Stream;

/** The pages about briefings at which {@link EveryPageUiIT} stops. */
final class BriefingStops {

    private static final List<Stop> ALL = List.of(
            new Stop(Route.BRIEFINGS, "/briefing", "staff"),
            new Stop(Route.BRIEFINGS, "/briefing", "focal.ke"),
            new Stop(Route.BRIEFING_BOOK, "/briefing/book", "staff"),
            new Stop(Route.BRIEFING_BOOK, "/briefing/book?place=nai", "staff"),
            new Stop(Route.BRIEFING_BOOK, "/briefing/book?station=ke-nairobi", "staff"),
            new Stop(Route.BRIEFING_BOOK, "/briefing/book?station=th-bangkok", "staff"),
            new Stop(Route.BRIEFING_BOOK, "/briefing/book?station=ke-nairobi&time=t1-1700000000", "staff"),
            new Stop(Route.BRIEFING_BOOK, "/briefing/book?for=other&q=sample", "focal.ke"),
            new Stop(Route.BRIEFING_BOOK, "/briefing/book?station=ke-nairobi&person={SAMPLE-14}", "focal.ke"),
            new Stop(Route.BRIEFING_BOOKING, "/briefing/NOSUCHCODE22", "staff"));

    private BriefingStops() {}

    /** These, and then the others. */
    static List<Stop> and(Stop... others) {
        return Stream.concat(ALL.stream(), Stream.of(others)).toList();
    }
}
