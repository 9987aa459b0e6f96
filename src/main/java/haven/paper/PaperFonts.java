package haven.paper;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of papers, and what they can write. Read from the archive when a paper needs them, not kept. */
final class PaperFonts {

    static final String FAMILIES = "'Noto Sans', 'Noto Sans Arabic'";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PaperFonts() {}

    static void offerTo(PdfRendererBuilder builder) {
        offer(builder, "Noto Sans", "NotoSans");
        offer(builder, "Noto Sans Arabic", "NotoSansArabic");
    }

    private static void offer(PdfRendererBuilder builder, String family, String file) {
        builder.useFont(() -> open(file + "-Regular"), family, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> open(file + "-Bold"), family, BOLD, FontStyle.NORMAL, true);
    }

    private static InputStream open(String name) {
        var font = PaperFonts.class.getResourceAsStream("/fonts/" + name + ".ttf");
        if (font == null) {
            throw new IllegalStateException("no font " + name);
        }
        return font;
    }

    /**
     * Refuses a text with a letter that cannot be written.
     *
     * @param joining what turns Arabic letters into the forms that are drawn
     */
    static void mustHave(String text, BidiReorderer joining) {
        var missing = new LinkedHashSet<String>();
        lookFor(text, missing);
        lookFor(joining.shapeText(text), missing);
        if (!missing.isEmpty()) {
            throw new MissingLetters(List.copyOf(missing));
        }
    }

    private static void lookFor(String text, LinkedHashSet<String> missing) {
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Known.LETTERS.get(letter))
                .forEach(letter -> missing.add(Character.toString(letter)));
    }

    /** The letters of both families. Regular and bold have the same; loaded with the first paper. */
    private static final class Known {

        static final BitSet LETTERS = new BitSet();

        static {
            read("NotoSans-Regular");
            read("NotoSansArabic-Regular");
        }

        private static void read(String name) {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open(name)))) {
                var table = font.getUnicodeCmapLookup();
                for (int letter = ' '; letter <= Character.MAX_CODE_POINT; letter++) {
                    if (table.getGlyphId(letter) > 0) {
                        LETTERS.set(letter);
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
