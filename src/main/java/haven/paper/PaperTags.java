package haven.paper;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a screen reader says of a PDF that is drawn from right to left. A PDF has joined forms of letters from left to
 * right; the tags get the letters that people type, in the order in which they are read.
 */
final class PaperTags {

    private static final Set<String> WITHIN_A_LINE = Set.of("Span", "Link", "Em", "Strong", "Quote", "Code");

    private final Map<Integer, Map<Integer, Run>> runs = new HashMap<>();
    private final Map<PDPage, Integer> pages = new HashMap<>();
    private final boolean turned;

    private PaperTags(boolean turned) {
        this.turned = turned;
    }

    /** What is drawn in one go, in one direction, on one line. */
    private record Run(String text, float line) {}

    /** @param turned the cells of tables stand in the file from left to right, and are read from right to left */
    static void mend(PDDocument document, boolean turned) throws IOException {
        var tags = new PaperTags(turned);
        tags.read(document);
        tags.walk(document.getDocumentCatalog().getStructureTreeRoot());
    }

    static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(PaperTags::isRightToLeft);
    }

    private static boolean isRightToLeft(int letter) {
        var direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void read(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var found = new HashMap<Integer, Run>();
            extractor.getMarkedContents().forEach(content -> collect(content, found));
            runs.put(pages.size(), found);
            pages.put(page, pages.size());
        }
    }

    private static void collect(PDMarkedContent content, Map<Integer, Run> found) {
        var drawn = new StringBuilder();
        var line = 0f;
        for (var part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                drawn.append(glyph.getUnicode());
                line = glyph.getYDirAdj();
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, found);
            }
        }
        if (content.getMCID() >= 0) {
            found.put(content.getMCID(), new Run(typed(drawn), line));
        }
    }

    /** The letters as they are typed, in reading order. */
    private static String typed(StringBuilder drawn) {
        var text = drawn.toString();
        if (hasRightToLeft(text)) {
            var letters = drawn.reverse().codePoints().map(PaperTags::mirrored).toArray();
            text = new String(letters, 0, letters.length);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static int mirrored(int letter) {
        return switch (letter) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '«' -> '»';
            case '»' -> '«';
            default -> letter;
        };
    }

    private void walk(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (turned && "TR".equals(element.getStructureType())) {
                    turn(element);
                }
                if (isOneText(element)) {
                    say(element);
                } else {
                    walk(element);
                }
            }
        }
    }

    private static void turn(PDStructureElement row) {
        if (row.getCOSObject().getDictionaryObject(COSName.K) instanceof COSArray cells) {
            var turned = new COSArray();
            for (int i = cells.size() - 1; i >= 0; i--) {
                turned.add(cells.get(i));
            }
            row.getCOSObject().setItem(COSName.K, turned);
        }
    }

    private static boolean isOneText(PDStructureElement element) {
        return elements(element).stream()
                .allMatch(kid -> WITHIN_A_LINE.contains(kid.getStructureType()) && isOneText(kid));
    }

    private static List<PDStructureElement> elements(PDStructureElement element) {
        return element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private void say(PDStructureElement element) {
        var said = new StringBuilder();
        compose(element, said, new float[] {-1});
        var text = said.toString().replaceAll("\\s+", " ").strip();
        if (hasRightToLeft(text)) {
            element.setActualText(text);
        }
    }

    private void compose(PDStructureElement element, StringBuilder said, float[] line) {
        for (var kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                compose(inner, said, line);
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(
                        run(reference.getPage() == null ? element.getPage() : reference.getPage(), reference.getMCID()),
                        said,
                        line);
            } else if (kid instanceof Integer mark) {
                append(run(element.getPage(), mark), said, line);
            }
        }
    }

    private Run run(PDPage page, int mark) {
        return runs.getOrDefault(pages.getOrDefault(page, -1), Map.of()).getOrDefault(mark, new Run("", -1));
    }

    /** The space at the end of a line is not drawn. */
    private static void append(Run run, StringBuilder said, float[] line) {
        if (run.line() != line[0]) {
            said.append(' ');
            line[0] = run.line();
        }
        said.append(run.text());
    }
}
