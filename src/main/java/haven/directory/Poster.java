package haven.directory;

import haven.edition.Words;
import haven.medical.MedicalPassage;
import java.util.List;

/** AM-13: one sheet for the wall: whom to call, the first steps, what helps until when, and the way to all the rest. */
final class Poster {

    private static final int MOST_HELPERS = 4;
    private static final int MOST_STEPS = 6;
    /** In each window, by the size of the type. */
    private static final int[] MOST_IN_WINDOW = {3, 3, 2, 2, 1};

    /** Type from as large as it should be to as small as one can read. */
    static final int SIZES = MOST_IN_WINDOW.length;

    static final List<MedicalPassage> WINDOWS = List.of(
            MedicalPassage.WITHIN_2_HOURS,
            MedicalPassage.UP_TO_72_HOURS,
            MedicalPassage.UP_TO_120_HOURS,
            MedicalPassage.LATER);

    private final PaperContent content;
    private final PaperWriter writer;
    private final int size;

    private Poster(PaperContent content, int size) {
        this.content = content;
        this.size = size;
        this.writer = new PaperWriter(content);
    }

    /** The sheet as XHTML. @param size 0 as it should be; 1, 2 where that is too much for one sheet */
    static String of(PaperContent content, int size) {
        return new Poster(content.shortened(MOST_HELPERS), size).write();
    }

    private String write() {
        writer.begin("poster.css", "size" + size);
        top();
        numbers();
        helpers();
        if (content.guidance() != null) {
            steps();
            windows();
        }
        bottom();
        return writer.end();
    }

    private void top() {
        var out = writer.out();
        writer.sample();
        writer.qr();
        out.element("h1", writer.text("directory.paper.title")).element("p", writer.place(), "class", "place");
        if (!content.opcen().isEmpty()) {
            out.open("p", "class", "opcen")
                    .text(writer.text("directory.paper.opcen") + " ")
                    .element("b", content.opcen())
                    .close();
        }
        out.element("p", writer.text("directory.paper.scan"), "class", "small")
                .element("p", writer.shortAddress(), "class", "address", "dir", "ltr");
    }

    private void numbers() {
        var out = writer.out().element("h2", writer.text("directory.paper.call"));
        out.open("table", "class", "numbers");
        var lines = content.emergency();
        for (int i = 0; i < lines.size(); i += 2) {
            out.open("tr");
            number(lines.get(i));
            if (i + 1 < lines.size()) {
                number(lines.get(i + 1));
            } else {
                out.element("td", "").element("td", "");
            }
            out.close();
        }
        out.close();
        writer.insideOnly();
    }

    private void number(PaperContent.Line line) {
        var out = writer.out().open("td", "class", "name");
        writer.who(line);
        out.close().open("td");
        writer.numbers(line, 1);
        out.close();
    }

    private void helpers() {
        var out = writer.out();
        var groups = content.groups();
        if (groups.isEmpty()) {
            out.element("p", writer.text(content.own() ? "directory.paper.nobody" : "directory.paper.closed"));
        }
        for (var group : groups) {
            out.element("h2", group.heading()).open("table", "class", "helpers");
            for (var line : group.lines()) {
                out.open("tr").open("th", "scope", "row", "class", "name");
                writer.who(line);
                out.close().open("td", "class", "tel");
                writer.numbers(line, 1);
                out.close().element("td", line.hours(), "class", "hours").close();
            }
            out.close();
        }
    }

    private void steps() {
        var steps = content.guidance().lines(MedicalPassage.FIRST_STEPS);
        if (!steps.isEmpty()) {
            var out = writer.out().element("h2", writer.text("directory.paper.steps"));
            out.open("table", "class", "steps");
            for (int i = 0; i < Math.min(MOST_STEPS, steps.size()); i++) {
                out.open("tr").element("th", String.valueOf(i + 1), "scope", "row");
                words("td", steps.get(i));
                out.close();
            }
            out.close();
        }
    }

    private void windows() {
        var out = writer.out().element("h2", writer.text("directory.paper.windows"));
        out.open("table", "class", "windows");
        for (var window : WINDOWS) {
            out.open("tr")
                    .element("th", writer.text("directory.paper.window." + window), "scope", "row")
                    .open("td");
            content.guidance().lines(window).stream()
                    .limit(MOST_IN_WINDOW[size])
                    .forEach(line -> words("div", line));
            out.close().close();
        }
        out.close();
    }

    private void words(String element, Words words) {
        writer.out().element(element, words.in(content.locale()), "lang", words.languageFor(content.locale()));
    }

    private void bottom() {
        var out = writer.out().open("div", "class", "bottom");
        out.element("p", writer.replace(), "class", "replace").element("p", writer.checked());
        if (content.guidance() != null) {
            out.element("p", writer.guidance());
        }
        out.close();
    }
}
