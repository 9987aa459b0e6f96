package haven.briefing;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** BRF-14: earlier briefings that people declared themselves; done by confirming or refusing them. */
@ApplicationScoped
public class DeclaredDue implements DueItems {

    private static final int MINUTES = 3;
    private static final int DAYS = 14;

    @Inject
    BriefingDueRepository briefings;

    @Inject
    OwedPlaces places;

    @Override
    public String rule() {
        return "briefing.declared";
    }

    @Override
    public DueWord word() {
        return DueWord.TO_CONFIRM;
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
        return briefings.listDeclared(question, question.holder().scopesOf(permission())).stream()
                .map(row -> item(row, question))
                .toList();
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(BriefingDueRow row, DueQuestion question) {
        var since = LocalDate.ofInstant(row.at(), ZoneOffset.UTC);
        return new DueItem(
                rule() + "/" + row.id(),
                risk(),
                row.name(),
                places.name(row.scope(), question.locale()),
                row.scope(),
                since,
                since.plusDays(DAYS),
                MINUTES,
                "/briefing/record/" + row.id());
    }
}
