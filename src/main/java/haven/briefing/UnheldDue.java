package haven.briefing;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** BRF-12: people whose briefing is late, one item a station; done by briefing them. */
@ApplicationScoped
public class UnheldDue implements DueItems {

    private static final int MINUTES = 15;

    @Inject
    OwedBook book;

    @Inject
    OwedPlaces places;

    @Override
    public String rule() {
        return "briefing.unheld";
    }

    @Override
    public Risk risk() {
        return Risk.SAFETY;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_BRIEFINGS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        var asked = Asked.within(question.holder().scopesOf(permission()), book.day());
        var stations = book.list(asked.in(question.country())).stream()
                .filter(owed -> owed.state() == OwedState.LATE)
                .collect(Collectors.groupingBy(Owed::station));
        return question.among(stations.values().stream()
                .map(late -> item(late, question))
                .sorted(Comparator.comparing(DueItem::due).thenComparing(DueItem::key))
                .toList());
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(List<Owed> late, DueQuestion question) {
        var first = late.get(0); // the most urgent one: the book is in this order
        var people = late.stream().map(Owed::personId).distinct().count();
        return new DueItem(
                rule() + "/" + first.station(),
                risk(),
                Texts.get(question.locale(), "briefing.due.people", people),
                places.name(first.stationName(), first.country(), question.locale()),
                first.scope(),
                first.since(),
                first.lastDay(),
                MINUTES,
                "/briefing/people?station=" + first.station());
    }
}
