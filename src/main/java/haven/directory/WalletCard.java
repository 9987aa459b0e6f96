package haven.directory;

/**
 * AM-13: a card for the wallet, folded like a fan: a neutral cover, whom to call, who can help, and the way to all the
 * rest. Two to a sheet: one to keep, one for somebody at home.
 */
final class WalletCard {

    private static final int CARDS = 2;
    /** So many lines fit on a panel. */
    private static final int MOST_LINES = 9;

    private static final int MOST_HELPERS = 4;

    private final PaperContent content;
    private final PaperWriter writer;

    private WalletCard(PaperContent content) {
        this.content = content;
        this.writer = new PaperWriter(content);
    }

    /** The sheet as XHTML. */
    static String of(PaperContent content) {
        return new WalletCard(content).write();
    }

    private String write() {
        writer.begin("card.css");
        var out = writer.out();
        out.element("p", writer.text("directory.paper.fold"), "class", "fold");
        for (int i = 0; i < CARDS; i++) {
            out.open("div", "class", i == 0 ? "strip first" : "strip");
            cover();
            numbers();
            helpers();
            back();
            out.close();
        }
        return writer.end();
    }

    private void cover() {
        var out = writer.out().open("div", "class", "panel cover");
        writer.sample();
        out.element("h1", writer.text("directory.paper.title"))
                .element("p", content.station().name() + ", " + content.country(), "class", "place")
                .element("p", writer.checked(), "class", "small")
                .element("p", writer.replace(), "class", "replace")
                .close();
    }

    private void numbers() {
        var out = writer.out().open("div", "class", "panel");
        out.element("h2", writer.text("directory.paper.call")).open("table");
        for (var line : content.emergency()
                .subList(0, Math.min(MOST_LINES, content.emergency().size()))) {
            out.open("tr").open("th", "scope", "row");
            writer.who(line);
            out.close().open("td");
            writer.numbers(line, 1);
            out.close().close();
        }
        out.close();
        writer.insideOnly();
        out.close();
    }

    private void helpers() {
        var out = writer.out().open("div", "class", "panel");
        var groups = content.firstGroups(MOST_HELPERS);
        for (var group : groups) {
            out.element("h2", group.heading()).open("table");
            for (var line : group.lines()) {
                out.open("tr").open("th", "scope", "row");
                writer.who(line);
                out.element("div", line.hours(), "class", "hours").close().open("td");
                writer.numbers(line, 1);
                out.close().close();
            }
            out.close();
        }
        if (groups.isEmpty()) {
            out.element("h2", writer.text("directory.paper.helpers"))
                    .element("p", writer.text(content.own() ? "directory.paper.nobody" : "directory.paper.closed"));
        }
        out.close();
    }

    private void back() {
        var out = writer.out().open("div", "class", "panel back");
        writer.qr();
        if (!content.opcen().isEmpty()) {
            out.element("p", writer.text("directory.paper.opcen"), "class", "label")
                    .element("p", content.opcen(), "class", "opcen");
        }
        out.element("p", writer.text("directory.paper.scan"), "class", "small")
                .element("p", writer.shortAddress(), "class", "address", "dir", "ltr");
        writer.sample();
        out.close();
    }
}
