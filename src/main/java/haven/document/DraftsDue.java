package haven.document;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Drafts that nobody released for some days; done by releasing or withdrawing them, or by a newer version. */
@ApplicationScoped
public class DraftsDue implements DueItems {

    private static final int WEEK = 7;
    private static final int MINUTES = 10;

    @Inject
    DocumentDueRepository documents;

    @Inject
    DuePlaces places;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "document.draft";
    }

    @Override
    public DueWord word() {
        return DueWord.TO_APPROVE;
    }

    @Override
    public Risk risk() {
        return Risk.ORDER;
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_DOCUMENTS;
    }

    @Override
    public List<DueItem> list(DueQuestion question) {
        return documents.drafts(question, before()).stream()
                .map(row -> item(row, question))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return documents.countDrafts(question, before());
    }

    private Instant before() {
        return clock.instant().minus(settings.draftDays(), ChronoUnit.DAYS);
    }

    private DueItem item(DueDocumentRow row, DueQuestion question) {
        var since = LocalDate.ofInstant(row.uploadedAt(), ZoneOffset.UTC).plusDays(settings.draftDays());
        return new DueItem(
                rule() + "/" + row.subject(),
                risk(),
                row.title(),
                places.name(row.country(), row.stationName(), question.locale()),
                row.scope(),
                since,
                since.plusDays(WEEK),
                MINUTES,
                row.url());
    }
}
