package haven.briefing;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * BRF-03, BRF-08: sessions that their briefer does not give any more, one item a briefer; done by handing them over or
 * calling them off, a day at a time.
 */
@ApplicationScoped
public class LeftDue implements DueItems {

    private static final int MINUTES = 5;

    @Inject
    LeftSessionRepository left;

    @Inject
    OwedPlaces places;

    @Override
    public String rule() {
        return "briefing.left";
    }

    @Override
    public Risk risk() {
        return Risk.ORDER;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_BRIEFINGS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        var briefers = left.listWithin(question.holder().scopesOf(permission())).stream()
                .filter(one -> question.country() == null || question.country().equalsIgnoreCase(one.country()))
                .collect(Collectors.groupingBy(LeftSession::briefer, LinkedHashMap::new, Collectors.toList()));
        return question.among(
                briefers.values().stream().map(all -> item(all, question)).toList());
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(List<LeftSession> all, DueQuestion question) {
        var first = all.get(0);
        return new DueItem(
                rule() + "/" + first.briefer(),
                risk(),
                Texts.get(question.locale(), "briefing.due.sessions", all.size(), first.name()),
                places.name(first.station(), first.country(), question.locale()),
                first.area(),
                first.day(),
                first.day().minusDays(1), // whoever comes should hear of it the day before
                MINUTES,
                "/briefing/desk/" + first.briefer() + "/hand-over?day=" + first.day());
    }
}
