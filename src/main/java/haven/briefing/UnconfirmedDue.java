package haven.briefing;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.DueWord;
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
 * BRF-12: sessions of which it is recorded who came, but nobody confirmed it, so that nobody was asked on the other side;
 * done by confirming it, for a year.
 */
@ApplicationScoped
public class UnconfirmedDue implements DueItems {

    private static final int MINUTES = 3;
    private static final int DAYS = 3;
    private static final Duration YEAR = Duration.ofDays(366);

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
        return "briefing.unconfirmed";
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

    /** What is not recorded and what is not confirmed count from the same day. */
    @Override
    public List<DueItem> list(DueQuestion question) {
        var now = clock.instant();
        var first =
                starts.of("briefing.unrecorded").atStartOfDay(ZoneOffset.UTC).toInstant();
        var last = now.minus(YEAR);
        var from = first.isAfter(last) ? first : last;
        var scopes = question.holder().scopesOf(permission());
        var before = now.minus(Duration.ofDays(1));
        return briefings.listUnconfirmed(question, scopes, from, before, now.minus(AttendanceService.LATE)).stream()
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
