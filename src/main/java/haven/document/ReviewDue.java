package haven.document;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Documents in force whose review-by day is near or past; done by setting a later one, or by withdrawing them. */
@ApplicationScoped
public class ReviewDue implements DueItems {

    /** So many days before the day it shows. */
    private static final int AHEAD = 30;

    private static final int MINUTES = 30;

    @Inject
    DocumentDueRepository documents;

    @Inject
    DuePlaces places;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "document.review";
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
        return Permission.KEEP_DOCUMENTS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return documents.reviews(question, until()).stream()
                .map(row -> item(row, question))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return documents.countReviews(question, until());
    }

    private LocalDate until() {
        return LocalDate.now(clock).plusDays(AHEAD);
    }

    private DueItem item(DueDocumentRow row, DueQuestion question) {
        return new DueItem(
                rule() + "/" + row.subject(),
                risk(),
                row.title(),
                places.name(row.country(), row.stationName(), question.locale()),
                row.scope(),
                row.reviewBy().minusDays(AHEAD),
                row.reviewBy(),
                MINUTES,
                row.url() + "#describing");
    }
}
