package haven.briefing;

import haven.paper.Markup;
import haven.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** BRF-10: a record on paper: who was told what, when, by whom, and what both sides say of it. */
final class RecordPaper {

    private final RecordView record;
    private final String place;
    private final Locale locale;
    private final Markup out = new Markup();

    private RecordPaper(RecordView record, String place, Locale locale) {
        this.record = record;
        this.place = place;
        this.locale = locale;
    }

    /** The sheet as XHTML. @param place what its area is called */
    static String of(RecordView record, String place, Locale locale) {
        return new RecordPaper(record, place, locale).write();
    }

    private String write() {
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml")
                .open("head")
                .element("title", text("briefing.record.title"))
                .style(style())
                .close()
                .open("body", "class", locale.getLanguage())
                .element("div", record.sample() ? text("page.sample.title") : "", "class", "top")
                .element("div", text("briefing.paper.number", String.valueOf(record.id())), "class", "made")
                .element("h1", text("briefing.record.title"))
                .element("p", record.person(), "class", "who");
        if (record.withdrawn()) {
            var why =
                    record.withdrawnWhy() == null ? "" : ": " + record.withdrawnWhy(); // taken back at once: no reason
            out.element("p", text("briefing.recordState.WITHDRAWN") + why, "class", "state");
        }
        facts();
        topics();
        sides();
        return out.toString();
    }

    private void facts() {
        out.open("table", "class", "facts").open("tbody");
        fact("briefing.record.on", date(record.givenOn()));
        fact("briefing.record.where", place);
        if (record.briefer() != null) {
            fact("briefing.record.by", record.briefer());
        }
        if (record.madeBy() != null) {
            fact("briefing.record.madeBy", record.madeBy() + text("contact.list.comma") + " " + at(record.madeAt()));
        }
        if (record.remark() != null) {
            fact("briefing.session.remark", record.remark());
        }
        out.close().close();
    }

    private void fact(String key, String value) {
        out.open("tr")
                .element("th", text(key), "scope", "row")
                .element("td", value)
                .close();
    }

    private void topics() {
        if (record.topics().isEmpty()) {
            return;
        }
        out.element("h2", text("briefing.record.topics"))
                .element("p", text("briefing.session.list", record.listNumber()))
                .open("table")
                .open("thead")
                .open("tr")
                .element("th", text("briefing.paper.topic"), "scope", "col")
                .element("th", text("briefing.paper.told"), "scope", "col", "class", "told")
                .close()
                .close()
                .open("tbody");
        for (var topic : record.topics()) {
            out.open("tr")
                    .element("td", topic.words().in(locale))
                    .element("td", text(topic.told() ? "briefing.paper.yes" : "briefing.paper.no"), "class", "told")
                    .close();
        }
        out.close().close();
    }

    private void sides() {
        out.element("h2", text("briefing.record.sides"));
        out.element(
                "p",
                record.brieferConfirmedAt() == null
                        ? text("briefing.record.brieferNot")
                        : text("briefing.record.brieferDid", record.confirmedBy(), at(record.brieferConfirmedAt())));
        out.element(
                "p",
                record.personConfirmedAt() == null
                        ? text("briefing.record.personNot")
                        : text("briefing.record.personDid", record.person(), at(record.personConfirmedAt())));
        if (record.objection() != null) {
            out.element("p", text("briefing.record.objection") + ": " + record.objection());
        }
    }

    private String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }

    private String at(Instant instant) {
        var there = instant.atZone(record.zone());
        var day = date(there.toLocalDate());
        var time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(there);
        return record.clock() == null
                ? text("page.moment.utc", day, time)
                : text("page.moment.there", day, time, record.clock());
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : Texts.westernDigits(locale))
                .format(day);
    }

    private static String style() {
        try (var in = RecordPaper.class.getResourceAsStream("/paper/briefing.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
