package haven.briefing;

import haven.access.Permission;
import haven.access.Route;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.place.ScopeCodes;
import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** BRF-13: updates that some have not read after many days, one item an update; done by asking them. */
@ApplicationScoped
public class UnreadDue implements DueItems {

    private static final int MINUTES = 10;
    private static final int DAYS = 14;

    @Inject
    OwedBook book;

    @Inject
    UpdateRepository updates;

    @Inject
    OwedPlaces places;

    @Inject
    Settings settings;

    @Override
    public String rule() {
        return "briefing.unread";
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
        var scopes = question.holder().scopesOf(permission());
        var asked = Asked.within(scopes, book.day()).in(question.country());
        Map<Long, Long> people = book.listUnread(asked, null, settings.briefingUnreadDays()).stream()
                .collect(Collectors.groupingBy(OwedStay::about, Collectors.counting()));
        return question.among(updates.list(people.keySet()).stream()
                .filter(update -> scopes.stream().anyMatch(update.scope()::startsWith))
                .sorted(Comparator.comparing(BriefingUpdate::getId))
                .map(update -> item(update, people.get(update.getId()), question))
                .toList());
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(BriefingUpdate update, long people, DueQuestion question) {
        var since = update.getPublishedOn().plusDays(settings.briefingUnreadDays());
        return new DueItem(
                rule() + "/" + update.getId(),
                risk(),
                Texts.get(question.locale(), "briefing.due.people", people),
                places.name(update.scope(), question.locale()),
                update.scope(),
                since,
                since.plusDays(DAYS),
                MINUTES,
                Route.BRIEFING_UPDATES.path(ScopeCodes.last(update.scope())) + "?update=" + update.getId());
    }
}
