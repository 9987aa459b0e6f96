package haven.pack;

import haven.access.Route;
import haven.paper.Markup;
import haven.shared.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The pack on as many sheets as it takes. */
final class PackPaper {

    private static final String INSIDE_ONLY = "*";

    private final Pack pack;
    private final String country;
    private final Locale locale;
    private final String portal;
    private final Markup out = new Markup();

    private PackPaper(Pack pack, String country, Locale locale, String portal) {
        this.pack = pack;
        this.country = country;
        this.locale = locale;
        this.portal = portal;
    }

    /** The sheets as XHTML. @param portal the address of this portal, where links lead */
    static String of(Pack pack, String country, Locale locale, String portal) {
        return new PackPaper(pack, country, locale, portal).write();
    }

    private String write() {
        var place = pack.station() + text("contact.list.comma") + " " + country;
        var asOf = text("pack.view.asOf", date(LocalDate.ofInstant(pack.at(), pack.zone())));
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml")
                .open("head")
                .element("title", text("pack.view.heading"))
                .style(style())
                .close()
                .open("body", "class", locale.getLanguage())
                .element("div", pack.sample() ? text("page.sample.title") : "", "class", "top")
                .element("div", place + ". " + asOf, "class", "made")
                .element("h1", text("pack.view.heading"))
                .element("p", place, "class", "place")
                .element("p", asOf + " " + text("pack.paper.newest"))
                .element("p", portal + Route.BRIEFING_PACK.path(pack.code()), "class", "address", "dir", "ltr");
        pack.parts().forEach(this::part);
        if (hasInsideOnly()) {
            out.element("p", INSIDE_ONLY + " " + text("page.phone.insideOnly"), "class", "small");
        }
        return out.toString();
    }

    private void part(PackPart part) {
        out.open("div", "class", "section").element("h2", part.heading()).open("table");
        part.lines().forEach(this::line);
        out.close().close();
    }

    private void line(PackLine line) {
        out.open("tr").open("td");
        if (line.label() != null) {
            out.element("div", line.label(), "class", "small");
        }
        if (line.language() == null) {
            out.element("div", line.words());
        } else {
            out.element("div", line.words(), "lang", line.language());
        }
        numbers(line.numbers());
        if (line.note() != null) {
            out.element("div", line.note(), "class", "small");
        }
        if (line.url() != null) {
            out.element("div", portal + line.url(), "class", "small", "dir", "ltr");
        }
        out.close().close();
    }

    private void numbers(List<PackNumber> numbers) {
        for (var number : numbers) {
            out.element("div", number.shown() + (number.insideOnly() ? INSIDE_ONLY : ""), "class", "dial");
        }
    }

    private boolean hasInsideOnly() {
        return pack.parts().stream()
                .flatMap(part -> part.lines().stream())
                .flatMap(line -> line.numbers().stream())
                .anyMatch(PackNumber::insideOnly);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale("en".equals(locale.getLanguage()) ? Locale.UK : Texts.westernDigits(locale))
                .format(day);
    }

    private static String style() {
        try (var in = PackPaper.class.getResourceAsStream("/paper/pack.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
