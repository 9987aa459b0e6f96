package haven.briefing;

import haven.access.Permission;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.due.Risk;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** BRF-05: another time that somebody proposed, and that no briefer has answered; done by answering, or over by itself. */
@ApplicationScoped
public class ProposalsDue implements DueItems {

    private static final int MINUTES = 2;

    @Inject
    ProposalRepository proposals;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "briefing.proposal";
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
        return question.among(proposals.listForBriefers(scopes, question.country(), clock.instant()).stream()
                .map(row -> item(row, question))
                .toList());
    }

    @Override
    public long count(DueQuestion question) {
        return list(question).size();
    }

    private DueItem item(DueProposalRow row, DueQuestion question) {
        var zone = ZoneId.of(row.zone());
        var since = LocalDate.ofInstant(row.madeAt(), zone);
        var last = LocalDate.ofInstant(row.startsAt(), zone);
        return new DueItem(
                rule() + "/" + row.code(),
                risk(),
                Texts.get(
                        question.locale(),
                        "briefing.remind.when",
                        ReminderWords.moment(row.startsAt(), zone, question.locale()),
                        row.station()),
                row.station(),
                row.scope(),
                since,
                last.isBefore(since.plusDays(1)) ? last : since.plusDays(1),
                MINUTES,
                "/briefing/" + row.code() + "/propose");
    }
}
