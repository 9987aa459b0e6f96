package haven.directory;

import java.util.List;

/** AM-13: everybody to call, with hours and languages, on as many sheets as it takes. */
final class CallList {

    private static final List<String> COLUMNS = List.of(
            "directory.paper.who",
            "directory.paper.number",
            "directory.paper.hours",
            "directory.paper.languages",
            "directory.paper.lastChecked");

    /** So many lines stay on one sheet. */
    private static final int SHORT = 6;

    private final PaperContent content;
    private final PaperWriter writer;

    private CallList(PaperContent content) {
        this.content = content;
        this.writer = new PaperWriter(content);
    }

    /** The sheets as XHTML. */
    static String of(PaperContent content) {
        return new CallList(content).write();
    }

    private String write() {
        writer.begin("calls.css", "");
        edges();
        var out = writer.out();
        writer.qr();
        out.element("h1", writer.text("directory.paper.title")).element("p", writer.place(), "class", "place");
        if (!content.opcen().isEmpty()) {
            out.open("p", "class", "opcen")
                    .text(writer.text("directory.paper.opcen") + " ")
                    .element("b", content.opcen())
                    .close();
        }
        out.element("p", writer.shortAddress(), "class", "address", "dir", "ltr")
                .element("p", writer.replace() + " " + writer.checked());
        section(writer.text("directory.paper.call"), content.emergency());
        content.groups().forEach(group -> section(group.heading(), group.lines()));
        if (!content.own()) {
            out.element("p", writer.text("directory.paper.closed"));
        }
        writer.insideOnly();
        return writer.end();
    }

    /** Each sheet says where and when it was made, and whether it is made up, should it come apart from the others. */
    private void edges() {
        writer.out()
                .element("div", content.sample() ? writer.text("page.sample.title") : "", "class", "top")
                .element(
                        "div",
                        writer.text("directory.paper.made", writer.place(), writer.date(content.today())),
                        "class",
                        "made");
    }

    private void section(String heading, List<PaperContent.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var out = writer.out().open("div", "class", lines.size() <= SHORT ? "together" : "section");
        out.element("h2", heading).open("table").open("thead").open("tr");
        COLUMNS.forEach(key ->
                out.element("th", writer.text(key), "scope", "col", "class", key.substring(key.lastIndexOf('.') + 1)));
        out.close().close().open("tbody");
        lines.forEach(this::row);
        out.close().close().close();
    }

    private void row(PaperContent.Line line) {
        var out = writer.out().open("tr").open("td");
        writer.who(line);
        if (!line.whose().isEmpty()) {
            out.element("div", line.whose());
        }
        out.close().open("td");
        writer.numbers(line, line.numbers().size());
        if (!line.callSign().isEmpty()) {
            out.element("div", writer.text("directory.paper.callSign", line.callSign()));
        }
        out.close()
                .element("td", line.hours())
                .element("td", line.languages())
                .element(
                        "td",
                        line.checkedOn() == null
                                ? writer.text("directory.paper.never")
                                : writer.shortDate(line.checkedOn()))
                .close();
    }
}
