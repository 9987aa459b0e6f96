package haven.directory;

import haven.contact.PublishedNumber;
import haven.edition.Words;
import haven.medical.MedicalPassage;
import haven.paper.Markup;
import java.util.List;

/**
 * AM-18: the emergency card as one file that goes from phone to phone. All of it is inside; its only links are numbers
 * to call. Its head says when it was made.
 */
final class PassedOn {

    private final PaperContent content;
    private final PaperWriter writer;
    private final Markup out = new Markup();

    private PassedOn(PaperContent content) {
        this.content = content;
        this.writer = new PaperWriter(content);
    }

    /** The file as HTML. */
    static String of(PaperContent content) {
        return new PassedOn(content).write();
    }

    private String write() {
        var language = content.locale().getLanguage();
        var title = writer.text("directory.paper.title");
        out.open("html", "lang", language, "dir", "ar".equals(language) ? "rtl" : "ltr")
                .open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "referrer", "content", "no-referrer")
                .empty("meta", "name", "format-detection", "content", "telephone=no")
                .element("title", title)
                .style(PaperWriter.resource("file.css"))
                .close()
                .open("body");
        if (content.sample()) {
            out.element("p", writer.text("page.sample.title"), "class", "sample");
        }
        out.element("h1", title)
                .element("p", writer.place(), "class", "place")
                .element("p", age(), "id", "made")
                .element("p", writer.text("directory.paper.fileFound"), "class", "small");
        opcen();
        section(writer.text("directory.paper.call"), content.emergency());
        content.groups().forEach(group -> section(group.heading(), group.lines()));
        if (!content.own()) {
            out.element("p", writer.text("directory.paper.closed"));
        }
        guidance();
        out.open("p", "class", "small").text(writer.text("directory.paper.scan") + " ");
        out.element("bdi", writer.shortAddress(), "dir", "ltr").close();
        return "<!DOCTYPE html>\n" + out;
    }

    private String age() {
        var made = writer.date(content.today());
        var day = content.replaceBy();
        return day == null
                ? writer.text("directory.paper.fileAgeSoon", made)
                : writer.text("directory.paper.fileAge", made, writer.date(day));
    }

    private void opcen() {
        if (!content.opcen().isEmpty()) {
            out.open("p", "class", "opcen")
                    .text(writer.text("directory.paper.opcen") + " ")
                    .open("a", "href", "tel:" + content.opcen().replaceAll("[^+0-9]", ""))
                    .element("bdi", content.opcen(), "dir", "ltr")
                    .close()
                    .close();
        }
    }

    private void section(String heading, List<PaperContent.Line> lines) {
        if (!lines.isEmpty()) {
            out.element("h2", heading).open("ul");
            lines.forEach(this::line);
            out.close();
        }
    }

    private void line(PaperContent.Line line) {
        out.open("li").element("b", line.who(), "lang", line.language(), "dir", "auto");
        if (!line.whose().isEmpty()) {
            out.text(" ").element("span", line.whose(), "dir", "auto");
        }
        line.numbers().forEach(this::number);
        if (!line.callSign().isEmpty()) {
            out.element("p", writer.text("directory.paper.callSign", line.callSign()));
        }
        out.open("p", "class", "small").text(line.hours());
        if (!line.languages().isEmpty()) {
            out.text(" · " + line.languages());
        }
        out.close().close();
    }

    private void number(PublishedNumber number) {
        out.open("p")
                .open("a", "href", "tel:" + number.digits())
                .element("bdi", number.shown(), "dir", "ltr")
                .close();
        if (number.insideOnly()) {
            out.text(" ").element("small", writer.text("page.phone.insideOnly"));
        }
        out.close();
    }

    private void guidance() {
        if (content.guidance() == null) {
            return;
        }
        out.element("h2", writer.text("directory.paper.steps")).open("ol");
        content.guidance().lines(MedicalPassage.FIRST_STEPS).forEach(line -> words("li", line));
        out.close().element("h2", writer.text("directory.paper.windows"));
        for (var window : Poster.WINDOWS) {
            out.element("h3", writer.text("directory.paper.window." + window)).open("ul");
            content.guidance().lines(window).forEach(line -> words("li", line));
            out.close();
        }
        out.element("p", writer.guidance(), "class", "small");
    }

    private void words(String element, Words words) {
        out.element(element, words.in(content.locale()), "lang", words.languageFor(content.locale()), "dir", "auto");
    }
}
