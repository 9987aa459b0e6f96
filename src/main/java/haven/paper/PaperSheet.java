package haven.paper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of XHTML made ready for the printer: its language, its direction, what stays from left to right. */
final class PaperSheet {

    /** Vowel marks would fall beside their letters; the marks of direction would be drawn. */
    private static final Pattern UNWRITTEN =
            Pattern.compile("[\\u064b-\\u0652\\u0670\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\u00ad]");

    /** Numbers to dial and times of day. */
    private static final Pattern KEPT_WHOLE =
            Pattern.compile("\\+?[0-9][0-9 \\u00a0().\\-/]{3,}[0-9]|[0-9]{1,2}:[0-9]{2}");

    private static final Pattern SIDE = Pattern.compile("\\b(start|end)\\b");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "prs", "ps", "ur", "ckb", "sd", "ug");
    private static final Set<String> NOT_WRITTEN = Set.of("title", "style", "script");

    private final Document document;
    private final boolean rightToLeft;

    private PaperSheet(Document document, boolean rightToLeft) {
        this.document = document;
        this.rightToLeft = rightToLeft;
    }

    static PaperSheet of(String xhtml, Locale language) {
        var sheet = new PaperSheet(parsed(xhtml), RIGHT_TO_LEFT.contains(language.getLanguage()));
        sheet.prepare(language.toLanguageTag());
        return sheet;
    }

    Document document() {
        return document;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** All that will be drawn, what the style brings along included. */
    String text() {
        return document.getDocumentElement().getTextContent();
    }

    private static Document parsed(String xhtml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException broken) {
            throw new IllegalArgumentException("no XHTML: " + broken.getMessage(), broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void prepare(String language) {
        var root = document.getDocumentElement();
        root.setAttribute("lang", language);
        root.setAttribute("dir", rightToLeft ? "rtl" : "ltr");
        var head = elements("head").stream().findFirst().orElseThrow(() -> lacks("head"));
        describe(head);
        elements("style").forEach(style -> style.setTextContent(sided(written(style.getTextContent()))));
        var style = document.createElement("style");
        style.setTextContent(sided("html { font-family: " + PaperFonts.FAMILIES + "; text-align: start; direction: "
                + (rightToLeft ? "rtl" : "ltr") + " } .whole { white-space: nowrap }"));
        head.insertBefore(style, head.getFirstChild());
        texts(root).forEach(this::write);
        if (rightToLeft) {
            elements("tr").forEach(PaperSheet::turn);
            elements("colgroup").forEach(PaperSheet::turn);
        }
    }

    /** A screen reader says the title; the standard wants a description too. */
    private void describe(Element head) {
        var title = elements("title").stream()
                .map(found -> found.getTextContent().strip())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseThrow(() -> lacks("title"));
        if (elements("meta").stream()
                .noneMatch(meta -> meta.getAttribute("name").equals("subject"))) {
            var description = document.createElement("meta");
            description.setAttribute("name", "subject");
            description.setAttribute("content", title);
            head.appendChild(description);
        }
    }

    private static IllegalArgumentException lacks(String what) {
        return new IllegalArgumentException("no " + what);
    }

    private String sided(String style) {
        return SIDE.matcher(style).replaceAll(side -> side.group().equals("start") == rightToLeft ? "right" : "left");
    }

    private static String written(String text) {
        return Normalizer.normalize(UNWRITTEN.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    }

    private void write(Text text) {
        var written = written(text.getData());
        text.setData(written);
        var found = KEPT_WHOLE.matcher(written);
        if (!found.find()) {
            return;
        }
        var at = 0;
        var parent = text.getParentNode();
        do {
            if (found.start() > at) {
                parent.insertBefore(document.createTextNode(written.substring(at, found.start())), text);
            }
            parent.insertBefore(whole(found.group()), text);
            at = found.end();
        } while (found.find());
        if (at == written.length()) {
            parent.removeChild(text);
        } else {
            text.setData(written.substring(at));
        }
    }

    private Element whole(String digits) {
        var whole = document.createElement("span");
        whole.setAttribute("class", "whole");
        whole.setAttribute("dir", "ltr");
        whole.setTextContent(digits);
        return whole;
    }

    /** The printer sets cells from left to right in every language. */
    private static void turn(Element row) {
        for (var cell = row.getFirstChild(); cell != null; ) {
            var next = cell.getNextSibling();
            row.removeChild(cell);
            row.insertBefore(cell, row.getFirstChild());
            cell = next;
        }
    }

    private List<Element> elements(String name) {
        var found = document.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Text> texts(Node parent) {
        var texts = new ArrayList<Text>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                texts.add(text);
            } else if (!NOT_WRITTEN.contains(child.getLocalName() == null ? "" : child.getLocalName())) {
                texts.addAll(texts(child));
            }
        }
        return texts;
    }
}
