package haven.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as its readers see it: text, tags, fonts, and what veraPDF says of it. */
public final class OpenedPdf {

    private final byte[] bytes;
    private final String text;
    private final String title;
    private final String language;
    private final boolean tagged;
    private final int pages;
    private final Calendar made;
    private final Set<String> fonts = new TreeSet<>();
    private final List<String> tags = new ArrayList<>();

    private OpenedPdf(byte[] bytes, PDDocument document) throws IOException {
        this.bytes = bytes;
        text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip();
        title = document.getDocumentInformation().getTitle();
        made = document.getDocumentInformation().getCreationDate();
        var catalog = document.getDocumentCatalog();
        language = catalog.getLanguage();
        tagged = catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked();
        pages = document.getNumberOfPages();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                fonts.add(font.getName() + (font.isEmbedded() ? "" : " (not embedded)"));
            }
        }
        walk(catalog.getStructureTreeRoot());
    }

    /** Reads a PDF. */
    public static OpenedPdf of(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            return new OpenedPdf(bytes, document);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void walk(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                var said = element.getActualText() == null ? "" : ": " + element.getActualText();
                tags.add(element.getStructureType() + said);
                walk(element);
            }
        }
    }

    /** How far from the left each glyph is drawn, of several equal ones the last. */
    static Map<String, Float> places(byte[] bytes) throws IOException {
        var places = new HashMap<String, Float>();
        try (var document = Loader.loadPDF(bytes)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    places.put(glyph.getUnicode(), glyph.getXDirAdj());
                }
            }.getText(document);
        }
        return places;
    }

    /** All text, Arabic in the letters that people type, with single spaces. */
    public String text() {
        return text;
    }

    /** What a screen reader says where that differs from what is drawn: Arabic, in reading order. */
    public String spoken() {
        return tags.stream()
                .filter(tag -> tag.contains(": "))
                .map(tag -> tag.substring(tag.indexOf(": ") + 2))
                .collect(Collectors.joining(" "));
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    public boolean isTagged() {
        return tagged;
    }

    /** When it was made; null where the file does not say. */
    public Calendar made() {
        return made;
    }

    public int pages() {
        return pages;
    }

    /** The names of the fonts; {@code ABCDEF+} before a name says that only what is used is inside. */
    public Set<String> fonts() {
        return fonts;
    }

    /** The structure in reading order: {@code H1}, or {@code H1: what is said} where that differs from what is drawn. */
    public List<String> tags() {
        return tags;
    }

    /** What veraPDF finds against PDF/UA-1; empty if the file keeps the standard. */
    public List<String> complaints() {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(said -> said.getStatus() == TestAssertion.Status.FAILED)
                    .map(said -> said.getRuleId().getClause() + " " + said.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
