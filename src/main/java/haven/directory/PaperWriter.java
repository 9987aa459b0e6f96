package haven.directory;

import haven.contact.PublishedNumber;
import haven.paper.Markup;
import haven.paper.QrCode;
import haven.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What all papers have in common: their head, their dates, how a number is written. */
final class PaperWriter {

    private static final String INSIDE_ONLY = "*";

    private final PaperContent content;
    private final Markup out = new Markup();

    PaperWriter(PaperContent content) {
        this.content = content;
    }

    Markup out() {
        return out;
    }

    /** Title and style. The title is neutral: it stands in the window's bar and in the file. */
    void begin(String style, String size) {
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml")
                .open("head")
                .element("title", text("directory.paper.title"))
                .style(resource(style))
                .close()
                .open("body", "class", content.locale().getLanguage() + " " + size);
    }

    /** {@code Nairobi, Kenya}. */
    String place() {
        return content.station().name() + text("contact.list.comma") + " " + content.country();
    }

    String end() {
        return out.toString();
    }

    String text(String key, Object... arguments) {
        return Texts.get(content.locale(), key, arguments);
    }

    /** {@code 3 November 2026}. */
    String date(LocalDate day) {
        return date(day, content.locale());
    }

    /** {@code 3 Nov 2026}; in Arabic as long as ever, the months are short. */
    String shortDate(LocalDate day) {
        var isArabic = "ar".equals(content.locale().getLanguage());
        return date(day, content.locale(), isArabic ? FormatStyle.LONG : FormatStyle.MEDIUM);
    }

    static String date(LocalDate day, Locale locale) {
        return date(day, locale, FormatStyle.LONG);
    }

    private static String date(LocalDate day, Locale locale, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : Texts.westernDigits(locale))
                .format(day);
    }

    /** In demo mode every sheet says that nobody must be called. */
    void sample() {
        if (content.sample()) {
            out.element("p", text("page.sample.title"), "class", "sample");
        }
    }

    /** A name in its own language. */
    void who(PaperContent.Line line) {
        if (line.language().equals(content.locale().getLanguage())) {
            out.element("b", line.who());
        } else {
            out.element("b", line.who(), "lang", line.language());
        }
    }

    /** The numbers of a line, one below the other; with a star where they work inside the country only. */
    void numbers(PaperContent.Line line, int most) {
        line.numbers().stream().limit(most).forEach(number -> out.element("div", written(number), "class", "dial"));
    }

    private static String written(PublishedNumber number) {
        return number.shown() + (number.insideOnly() ? " " + INSIDE_ONLY : "");
    }

    /** What the star means, where there is one. */
    void insideOnly() {
        var isThere = content.emergency().stream()
                .flatMap(line -> line.numbers().stream())
                .anyMatch(PublishedNumber::insideOnly);
        if (isThere) {
            out.element("p", INSIDE_ONLY + " " + text("page.phone.insideOnly"), "class", "small");
        }
    }

    /** The page of the station for a camera. */
    void qr() {
        out.empty(
                "img",
                "class",
                "qr",
                "alt",
                text("directory.paper.qr", content.address()),
                "src",
                QrCode.png(content.address()));
    }

    /** The address as one types it. */
    String shortAddress() {
        return content.address().replaceFirst("^https?://", "");
    }

    /** When it was checked. */
    String checked() {
        var on = content.checkedOn();
        if (on == null) {
            return text("directory.paper.neverChecked");
        }
        return text(content.hasUnchecked() ? "directory.paper.partlyChecked" : "directory.paper.checked", date(on));
    }

    /** Until when it is good. */
    String replace() {
        var day = content.replaceBy();
        return day == null ? text("directory.paper.replaceSoon") : text("directory.paper.replaceBy", date(day));
    }

    /** Which medical guidance it follows, and whether the health unit has approved it. */
    String guidance() {
        var guidance = content.guidance();
        var version = text("directory.paper.guidance", guidance.number(), date(guidance.madeOn()));
        return version + " "
                + (guidance.approvedOn() == null
                        ? text("directory.paper.notApproved")
                        : text("directory.paper.approved", date(guidance.approvedOn())));
    }

    static String resource(String name) {
        try (var in = PaperWriter.class.getResourceAsStream("/paper/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
