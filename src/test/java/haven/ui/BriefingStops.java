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
            new Stop(Route.BRIEFING_DESK, "/briefing/desk", "focal.ke"),
            new Stop(Route.BRIEFING_NEW, "/briefing/desk/new", "focal.ke"),
            new Stop(Route.BRIEFING_TIMES, "/briefing/desk/times", "rso.bangkok"),
            new Stop(Route.BRIEFING_HOLIDAYS, "/briefing/desk/holidays/ke", "focal.ke"),
            new Stop(Route.BRIEFER, "/briefing/desk/{briefer:SAMPLE-03}", "focal.ke"),
            new Stop(Route.BRIEFING_HAND_OVER, "/briefing/desk/{briefer:SAMPLE-05}/hand-over", "rso"),
            new Stop(Route.BRIEFING_TOPICS, "/briefing/topics", "focal.ke"),
            new Stop(Route.BRIEFING_TOPICS_PLACE, "/briefing/topics/KE", "focal.ke"),
            new Stop(Route.BRIEFING_TOPICS_PLACE, "/briefing/topics/world", "hq"),
            new Stop(Route.BRIEFING_DECLARE, "/briefing/declare", "staff"),
            new Stop(Route.BRIEFING_DECLARED, "/briefing/declared", "focal.ke"),
            new Stop(Route.BRIEFING_LATE, "/briefing/record/new", "rso"),
            new Stop(Route.BRIEFING_LATE, "/briefing/record/new?station=ke-nairobi", "focal.ke"),
            new Stop(Route.BRIEFING_SESSION, "/briefing/session/999999", "rso"),
            new Stop(Route.BRIEFING_RECORD, "/briefing/record/999999", "staff"),
            new Stop(Route.BRIEFING_BOOKING, "/briefing/NOSUCHCODE22", "staff"),
            new Stop(Route.BRIEFING_PEOPLE, "/briefing/people", "focal.ke"),
            new Stop(Route.BRIEFING_RULES, "/briefing/rules?place=KE", "focal.ke"),
            new Stop(Route.BRIEFING_UPDATES, "/briefing/updates/ls-maseru?update=990001", "rso"),
            new Stop(Route.BRIEFING_UPDATE, "/briefing/update/990001", "staff"),
            new Stop(Route.ACCOUNT_REMINDERS, "/account/reminders", "staff"),
            new Stop(Route.BRIEFING_ANSWER, "/briefing/answer/no-such-link", ""),
            new Stop(Route.BRIEFING_PROPOSAL, "/briefing/proposal/no-such-link", ""));

    private BriefingStops() {}

    /** These, and then the others. */
    static List<Stop> and(Stop... others) {
        return Stream.concat(ALL.stream(), Stream.of(others)).toList();
    }
}
