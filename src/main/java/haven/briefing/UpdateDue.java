package haven.briefing;

import haven.access.Permission;
import haven.access.Route;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** BRF-13: what has changed since somebody was briefed; done by reading it. */
@ApplicationScoped
public class UpdateDue implements DueItems {

    private static final int MINUTES = 3;

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
        return "briefing.update";
    }

    @Override
    public DueWord word() {
        return DueWord.TO_CONFIRM;
    }

    @Override
    public Risk risk() {
        return Risk.SAFETY;
    }

    @Override
    public Permission permission() {
        return Permission.BOOK_BRIEFING;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        if (question.holder().personId().isEmpty()) {
            return List.of();
        }
        var me = Asked.of(question.holder().personId().getAsLong(), book.day()).in(question.country());
        var ids = book.listUnread(me, null, 0).stream().map(OwedStay::about).toList();
        return question.among(updates.list(ids).stream()
                .sorted(Comparator.comparing(BriefingUpdate::getPublishedAt))
                .map(update -> item(update, question))
                .toList());
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(BriefingUpdate update, DueQuestion question) {
        var place = places.name(update.scope(), question.locale());
        return new DueItem(
                rule() + "/" + update.getId(),
                risk(),
                place,
                place,
                update.scope(),
                update.getPublishedOn(),
                update.getPublishedOn().plusDays(settings.briefingUnreadDays()),
                MINUTES,
                Route.BRIEFING_UPDATE.path(update.getId()));
    }
}
