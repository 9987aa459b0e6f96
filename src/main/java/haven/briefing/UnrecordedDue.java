package haven.briefing;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.due.RuleStarts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * BRF-12: sessions that ended a day ago or earlier, and nobody has said who came; done by recording it, for as long as that
 * can be done.
 */
@ApplicationScoped
public class UnrecordedDue implements DueItems {

    private static final int MINUTES = 5;
    private static final int DAYS = 3;

    @Inject
    BriefingDueRepository briefings;

    @Inject
    OwedPlaces places;

    @Inject
    RuleStarts starts;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "briefing.unrecorded";
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
        var now = clock.instant();
        var first = starts.of(rule()).atStartOfDay(ZoneOffset.UTC).toInstant();
        var last = now.minus(AttendanceService.LATE);
        var from = first.isAfter(last) ? first : last;
        var scopes = question.holder().scopesOf(permission());
        return briefings.listUnrecorded(question, scopes, from, now.minus(Duration.ofDays(1))).stream()
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
                places.name(row.station(), row.country(), question.locale()),
                row.scope(),
                since,
                since.plusDays(DAYS),
                MINUTES,
                "/briefing/session/" + row.id());
    }
}
