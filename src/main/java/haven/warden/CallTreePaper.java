package haven.warden;

import haven.contact.TelephoneNumber;
import haven.detail.DetailRow;
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
import java.util.stream.Collectors;

/** The call tree on as many sheets as it takes. */
final class CallTreePaper {

    private final CallTree tree;
    private final String country;
    private final Locale locale;
    private final Markup out = new Markup();

    private CallTreePaper(CallTree tree, String country, Locale locale) {
        this.tree = tree;
        this.country = country;
        this.locale = locale;
    }

    /** The sheets as XHTML. */
    static String of(CallTree tree, String country, Locale locale) {
        return new CallTreePaper(tree, country, locale).write();
    }

    private String write() {
        var place = tree.station() + text("contact.list.comma") + " " + country;
        var made = text("warden.paper.made", place, date(tree.today()));
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml")
                .open("head")
                .element("title", text("warden.tree.heading"))
                .style(style())
                .close()
                .open("body", "class", locale.getLanguage())
                .element("div", tree.sample() ? text("page.sample.title") : "", "class", "top")
                .element("div", made, "class", "made")
                .element("h1", text("warden.tree.heading"))
                .element("p", place, "class", "place")
                .element("p", text("warden.paper.keep"));
        tree.zones().forEach(this::branch);
        if (!tree.uncovered().isEmpty()) {
            out.open("div", "class", "section").element("h2", text("warden.tree.uncovered"));
            table(tree.uncovered());
            out.close();
        }
        return out.toString();
    }

    private void branch(CallTree.Branch zone) {
        out.open("div", "class", "section").element("h2", zone.name());
        if (zone.area() != null) {
            out.element("p", zone.area());
        }
        if (zone.wardens().isEmpty()) {
            out.element("p", text("warden.tree.nobody"));
        }
        for (var warden : zone.wardens()) {
            out.open("p", "class", "warden")
                    .text(text(warden.alternate() ? "warden.view.alternate" : "warden.view.warden") + ": ")
                    .element("b", warden.name())
                    .text(" ")
                    .element("b", warden.shown(), "class", "dial")
                    .close();
        }
        table(zone.people());
        out.close();
    }

    private void table(List<CallTree.Leaf> people) {
        if (people.isEmpty()) {
            return;
        }
        out.open("table").open("thead").open("tr");
        for (var key :
                List.of("warden.tree.name", "warden.tree.numbers", "warden.tree.remark", "warden.paper.reached")) {
            out.element("th", text(key), "scope", "col");
        }
        out.close().close().open("tbody");
        people.forEach(leaf -> out.open("tr")
                .element("td", leaf.person().name())
                .element("td", numbers(leaf), "class", "dial")
                .element("td", remark(leaf.person()))
                .element("td", " ")
                .close());
        out.close().close();
    }

    private static String numbers(CallTree.Leaf leaf) {
        return leaf.numbers().stream()
                .map(DetailRow::digits)
                .map(TelephoneNumber::shown)
                .collect(Collectors.joining("  "));
    }

    private String remark(PersonHere person) {
        if (person.awayUntil() != null) {
            return text("warden.view.away", date(person.awayUntil()));
        }
        if (!person.visiting()) {
            return " ";
        }
        return person.until() == null
                ? text("warden.view.visitor")
                : text("warden.view.visitorUntil", date(person.until()));
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
        try (var in = CallTreePaper.class.getResourceAsStream("/paper/tree.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
