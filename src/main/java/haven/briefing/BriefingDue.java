package haven.briefing;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * BRF-09: a briefing that somebody must have themselves; done by having it. Nothing is to be done about one that is booked
 * in time; one that is booked for later leads to its booking, to be moved.
 */
@ApplicationScoped
public class BriefingDue implements DueItems {

    private static final int MINUTES = 5;

    @Inject
    OwedBook book;

    @Inject
    OwedPlaces places;

    @Override
    public String rule() {
        return "briefing.due";
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

    /** {@link BriefingOwedPanel} tells more, and has the button. */
    @Override
    public boolean hasPanel() {
        return true;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        if (question.holder().personId().isEmpty()) {
            return List.of();
        }
        var me = Asked.of(question.holder().personId().getAsLong(), book.day());
        return question.among(book.withBookings(book.list(me.in(question.country()))).stream()
                .filter(owed -> owed.bookedFor() == null || !owed.bookedFor().isBefore(owed.deadline()))
                .map(owed -> item(owed, question))
                .toList());
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(Owed owed, DueQuestion question) {
        return new DueItem(
                rule() + "/" + owed.stayId(),
                risk(),
                owed.stationName(),
                places.name(owed.stationName(), owed.country(), question.locale()),
                owed.scope(),
                owed.since(),
                owed.lastDay(),
                MINUTES,
                owed.booking() == null ? owed.bookUrl() : owed.bookingUrl());
    }
}
