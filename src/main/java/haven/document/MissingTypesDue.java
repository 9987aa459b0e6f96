package haven.document;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Types that every country must have and a country has not; done by releasing a document of that type. */
@ApplicationScoped
public class MissingTypesDue implements DueItems {

    private static final int MINUTES = 60;

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
        return "document.missing";
    }

    @Override
    public DueWord word() {
        return DueWord.MISSING;
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
        return documents.missing(question, LocalDate.now(clock)).stream()
                .map(row -> item(row, question))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return documents.countMissing(question, LocalDate.now(clock));
    }

    private DueItem item(MissingTypeRow row, DueQuestion question) {
        return new DueItem(
                rule() + "/" + row.subject(),
                risk(),
                row.name().in(question.locale()),
                places.name(row.country(), null, question.locale()),
                row.scope(),
                row.requiredFrom(),
                row.requiredFrom().plusDays(settings.missingDays()),
                MINUTES,
                Route.DOCUMENT_NEW.path(row.country().toLowerCase(Locale.ROOT)) + "?type=" + row.type());
    }
}
