package haven.directory;

/**
 * AM-13: a card for the wallet, folded like a fan: a neutral cover, whom to call, who can help, and the way to all the
 * rest. Two to a sheet: one to keep, one for somebody at home.
 */
final class WalletCard {

    /** Type from as large as it should be to as small as one can read. */
    static final int SIZES = 4;

    private static final int CARDS = 2;
    private static final int MOST_HELPERS = 4;

    private final PaperContent content;
    private final PaperWriter writer;
    private final int size;

    private WalletCard(PaperContent content, int size) {
        this.content = content;
        this.size = size;
        this.writer = new PaperWriter(content);
    }

    /** The sheet as XHTML. @param size 0 as it should be; 1, 2, 3 where that is too much for one sheet */
    static String of(PaperContent content, int size) {
        return new WalletCard(content.shortened(MOST_HELPERS), size).write();
    }

    private String write() {
        writer.begin("card.css", "size" + size);
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
                .element("p", writer.place(), "class", "place")
                .element("p", writer.checked(), "class", "small")
                .element("p", writer.replace(), "class", "replace")
                .close();
    }

    private void numbers() {
        var out = writer.out().open("div", "class", "panel");
        out.element("h2", writer.text("directory.paper.call")).open("table");
        for (var line : content.emergency()) {
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
        var groups = content.groups();
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
