package haven.due;

import haven.access.Duties;
import haven.access.DutyHolder;
import haven.access.Language;
import haven.mail.DigestLine;
import haven.mail.DigestPart;
import haven.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The first of somebody's queue in the day's digest. A mail is read by more eyes than a page: it says what is to be done
 * and where, not about which document.
 */
@ApplicationScoped
public class DueDigest implements DigestPart {

    private static final int LINES = 10;

    @Inject
    DueService due;

    @Inject
    Duties duties;

    @Inject
    Clock clock;

    @Override
    public List<DigestLine> linesFor(long personId, Language language) {
        return duties.standingOf(personId, LocalDate.now(clock))
                .map(standing -> DutyHolder.of(personId, standing.grants()))
                .map(holder -> lines(due.linesFor(holder, language.locale(), LINES), language.locale()))
                .orElse(List.of());
    }

    private static List<DigestLine> lines(DuePart part, Locale locale) {
        var lines = new ArrayList<DigestLine>();
        for (var row : part.rows()) {
            var item = row.item();
            var rule = Texts.get(locale, "due.rule." + item.rule());
            lines.add(new DigestLine(
                    row.late() ? "due.digest.late" : "due.digest.line",
                    row.url(),
                    List.of(rule, item.place(), day(item.due(), locale)),
                    null));
        }
        long others = part.total() - part.rows().size();
        if (others > 0) {
            lines.add(new DigestLine(
                    part.orMore() ? "due.digest.manyOthers" : "due.digest.others", "/work", List.of(others), null));
        }
        return lines;
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : Texts.westernDigits(locale))
                .format(day);
    }
}
