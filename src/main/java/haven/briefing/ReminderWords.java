package haven.briefing;

import haven.shared.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What letters about a briefing say of its time and place, in the language of whoever reads them. */
final class ReminderWords {

    private ReminderWords() {}

    /** {@code Tuesday, 8 December 2026, 09:00}, by the clock of this place. */
    static String moment(Instant at, ZoneId zone, Locale locale) {
        var local = at.atZone(zone);
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : Texts.westernDigits(locale))
                .format(local);
        return Texts.get(
                locale,
                "briefing.remind.moment",
                date,
                DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(local));
    }

    /** When it is, by the clock of the station; and by the reader's own, where that shows another time. */
    static String when(Instant at, BriefingSession session, ZoneId own, Locale locale) {
        var zone = session.getStation().getZone();
        var there = Texts.get(
                locale,
                "briefing.remind.when",
                moment(at, zone, locale),
                session.getStation().getName());
        return own.getRules().getOffset(at).equals(zone.getRules().getOffset(at))
                ? there
                : there + "\n" + Texts.get(locale, "briefing.remind.own", moment(at, own, locale));
    }

    /** How it is given and where, for somebody who has a seat. */
    static String how(BriefingSession session, Locale locale) {
        var meeting = session.meeting();
        var where = meeting.link() != null ? meeting.link() : meeting.place() == null ? "" : meeting.place();
        return Texts.get(locale, "briefing.remind.how." + meeting.mode(), where).strip();
    }
}
