package haven.briefing;

import haven.access.Language;
import haven.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** When, where and how a briefing is, in the words of a letter. Western digits, 24 hours. */
final class BriefingWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Language language;
    private final BriefingSession session;
    private final ZoneId own;
    private final boolean joins;

    /** @param own the zone of where the reader is; their time is told beside the station's where it is another */
    BriefingWords(Language language, BriefingSession session, ZoneId own) {
        this(language, session, own, true);
    }

    private BriefingWords(Language language, BriefingSession session, ZoneId own, boolean joins) {
        this.language = language;
        this.session = session;
        this.own = own;
        this.joins = joins;
    }

    /** The same without the link by which one joins: for who has no seat, or not any more. */
    BriefingWords withoutLink() {
        return new BriefingWords(language, session, own, false);
    }

    BriefingSession session() {
        return session;
    }

    /** Day, hours, and by which clock: {@code Tuesday, 8 December 2026, 09:00–09:30 (Maseru)}. */
    String when() {
        return when(session.getSession().getStartsAt(), session.getSession().getEndsAt());
    }

    private String when(Instant from, Instant to) {
        var there = hours(from, to, session.getStation().getZone());
        var said = Texts.get(
                locale(), "briefing.mail.there", there, session.getStation().getName());
        var here = hours(from, to, own);
        return here.equals(there) ? said : said + "\n" + Texts.get(locale(), "briefing.mail.forYou", here);
    }

    /** An instant by the station's clock, such as the beginning that it had before, or the end of an offer. */
    String at(Instant instant) {
        var local = instant.atZone(session.getStation().getZone());
        return Texts.get(
                locale(),
                "briefing.mail.there",
                local.format(day(FormatStyle.FULL)) + ", " + local.format(TIME),
                session.getStation().getName());
    }

    /** The day alone, at the station. */
    String day() {
        return session.getSession()
                .getStartsAt()
                .atZone(session.getStation().getZone())
                .format(day(FormatStyle.LONG));
    }

    private String hours(Instant from, Instant to, ZoneId zone) {
        var begins = from.atZone(zone);
        return begins.format(day(FormatStyle.FULL)) + ", " + begins.format(TIME) + "–"
                + to.atZone(zone).format(TIME);
    }

    /** In which way, and where or by what. */
    String how() {
        var meeting = session.meeting();
        var way = Texts.get(locale(), "briefing.mail.how." + meeting.mode());
        return where() == null ? way : Texts.get(locale(), "briefing.mail.howWhere", way, where());
    }

    /** Where one goes, or the link by which one joins; null where nothing is said. */
    String where() {
        var meeting = session.meeting();
        return joins && meeting.link() != null ? meeting.link() : meeting.place();
    }

    String briefer() {
        return session.getBriefer().getPerson().name();
    }

    /** The code of the station. */
    String station() {
        return session.getStation().getCode();
    }

    String title() {
        return Texts.get(
                locale(), "briefing.calendar.title", session.getStation().getName());
    }

    Locale locale() {
        return language.locale();
    }

    private DateTimeFormatter day(FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(language == Language.EN ? Locale.UK : Texts.westernDigits(locale()));
    }
}
