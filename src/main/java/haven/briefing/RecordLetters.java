package haven.briefing;

import haven.access.Language;
import haven.access.Route;
import haven.mail.Letter;
import haven.mail.Outbox;
import haven.mail.Recipient;
import haven.mail.Recipients;
import haven.place.DutyStation;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The letters about records. Inside the transaction that makes them; who has no address gets none. */
@ApplicationScoped
class RecordLetters {

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    /** Both sides confirm: this asks whoever was briefed. */
    void askToConfirm(BriefingRecord record) {
        send(record.getPerson().getId(), record, "briefing.mail.confirm", recordPage(record));
    }

    /** They did not come; the link leads to where one books again. */
    void missed(BriefingRecord record, DutyStation station) {
        send(record.getPerson().getId(), record, "briefing.mail.missed", "/briefing/book?station=" + station.getCode());
    }

    /** To the briefer, or who recorded it: whoever was briefed does not agree. */
    void objected(BriefingRecord record) {
        var to = record.getBrieferPersonId() == null ? record.getMadeBy() : record.getBrieferPersonId();
        if (to != null) {
            send(to, record, "briefing.mail.objected", recordPage(record));
        }
    }

    /** What they said of themselves is not accepted. */
    void refused(BriefingRecord record) {
        send(record.getPerson().getId(), record, "briefing.mail.declaredRefused", recordPage(record));
    }

    private static String recordPage(BriefingRecord record) {
        return Route.BRIEFING_RECORD.path(record.getId());
    }

    private void send(long person, BriefingRecord record, String key, String link) {
        recipients
                .find(person)
                .ifPresent(to -> outbox.send(
                        to,
                        new Letter(
                                key,
                                key + "/" + record.getId() + "/" + record.getVersion(),
                                link,
                                List.of(day(record.getGivenOn(), to)))));
    }

    private static String day(LocalDate day, Recipient to) {
        var locale = to.language() == Language.EN
                ? Locale.UK
                : Texts.westernDigits(to.language().locale());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
