package haven.briefing;

import haven.access.Permission;
import haven.access.Route;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.DueWord;
import haven.due.Risk;
import haven.place.ScopeCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * BRF-10: a briefing that the briefer confirmed and who was briefed did not; done by agreeing, or by saying what is missing.
 * It counts all the same.
 */
@ApplicationScoped
public class ToAgreeDue implements DueItems {

    private static final int MINUTES = 2;
    private static final int DAYS = 14;

    @Inject
    RecordRepository records;

    @Inject
    OwedPlaces places;

    @Override
    public String rule() {
        return "briefing.agree";
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
        return question.among(records.listToAgree(question.holder().personId().getAsLong()).stream()
                .filter(record -> question.country() == null
                        || question.country()
                                .equals(ScopeCodes.of(record.scope()).country()))
                .map(record -> item(record, question))
                .toList());
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(BriefingRecord record, DueQuestion question) {
        var place = places.name(record.scope(), question.locale());
        var since = LocalDate.ofInstant(record.getBrieferConfirmedAt(), ZoneOffset.UTC);
        return new DueItem(
                rule() + "/" + record.getId(),
                risk(),
                place,
                place,
                record.scope(),
                since,
                since.plusDays(DAYS),
                MINUTES,
                Route.BRIEFING_RECORD.path(record.getId()));
    }
}
