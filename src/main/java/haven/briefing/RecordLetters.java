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
import java.util.Optional;

/** The letters about records. Inside the transaction that makes them; who has no address gets none. */
@ApplicationScoped
class RecordLetters {

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    /** Both sides confirm: this asks whoever was briefed. */
    void askToConfirm(BriefingRecord record) {
        find(record.getPerson().getId())
                .ifPresent(to -> outbox.send(
                        to,
                        new Letter("briefing.mail.confirm", once("confirm", record), page(record), day(record, to))));
    }

    /** They did not come; the link leads to where one books again. */
    void missed(BriefingRecord record, DutyStation station) {
        var link = Route.BRIEFING_BOOK.path() + "?station=" + station.getCode();
        find(record.getPerson().getId())
                .ifPresent(to -> outbox.send(
                        to, new Letter("briefing.mail.missed", once("missed", record), link, day(record, to))));
    }

    /** To the briefer, or who recorded it: whoever was briefed does not agree. */
    void objected(BriefingRecord record) {
        var briefer = record.getBrieferPersonId() == null ? record.getMadeBy() : record.getBrieferPersonId();
        Optional.ofNullable(briefer)
                .flatMap(this::find)
                .ifPresent(to -> outbox.send(
                        to,
                        new Letter("briefing.mail.objected", once("objected", record), page(record), day(record, to))));
    }

    /** What they said of themselves is not accepted. */
    void refused(BriefingRecord record) {
        find(record.getPerson().getId())
                .ifPresent(to -> outbox.send(
                        to,
                        new Letter(
                                "briefing.mail.declaredRefused",
                                once("declaredRefused", record),
                                page(record),
                                day(record, to))));
    }

    private Optional<Recipient> find(long person) {
        return recipients.find(person);
    }

    private static String page(BriefingRecord record) {
        return Route.BRIEFING_RECORD.path(record.getId());
    }

    private static String once(String letter, BriefingRecord record) {
        return "briefingRecord/" + letter + "/" + record.getId() + "/" + record.getVersion();
    }

    private static List<Object> day(BriefingRecord record, Recipient to) {
        return List.of(day(record.getGivenOn(), to));
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
