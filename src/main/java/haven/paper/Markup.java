package haven.paper;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XHTML: every text is escaped, every element that is opened is closed. */
public final class Markup {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. @param attributes names and values in turn */
    public Markup open(String name, String... attributes) {
        start(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but this text. */
    public Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** An element that is always empty: {@code img}, {@code meta}. */
    public Markup empty(String name, String... attributes) {
        start(name, attributes).append(" />");
        return this;
    }

    public Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** A style as it is: from a file of our own, never from data. */
    public Markup style(String css) {
        out.append("<style>").append(css).append("</style>");
        return this;
    }

    private StringBuilder start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return out;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** What was written; closes what is still open. */
    @Override
    public String toString() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }
}
