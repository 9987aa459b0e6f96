package haven.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;

/** Makes a PDF of a page of XHTML. */
public final class PaperPdf {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PaperPdf() {}

    /**
     * A PDF with the contents of this XHTML: tagged for screen readers (PDF/UA-1), with the title of its
     * {@code <title>} and this language, and with its fonts inside. Nothing is fetched: a picture is a data address, a
     * style stands in {@code <style>}, where {@code start} and {@code end} are left and right, or right and left.
     * Numbers to dial stay from left to right, and on one line. The same XHTML always gives the same bytes.
     *
     * @throws MissingLetters if the fonts cannot write the text
     * @throws IllegalArgumentException if the XHTML is none, or has no title
     */
    public static byte[] make(String xhtml, Locale language) {
        return draw(xhtml, language).bytes();
    }

    /**
     * Like {@link #make}, but with a question mark for each letter that the fonts lack: for a paper with names and words
     * that people typed in any script, whose rest is of use.
     */
    public static byte[] makeWithGaps(String xhtml, Locale language) {
        try {
            return make(xhtml, language);
        } catch (MissingLetters lacking) {
            var writable = xhtml;
            for (var letter : lacking.letters()) {
                writable = writable.replace(plain(letter, writable), "?");
            }
            return make(writable, language);
        }
    }

    /** A letter as it was typed: what is missing may be the form in which it is joined to others. */
    private static String plain(String letter, String xhtml) {
        return xhtml.contains(letter) ? letter : Normalizer.normalize(letter, Normalizer.Form.NFKC);
    }

    /**
     * A PDF of one page: of the layouts 0, 1, 2 ... the first that fits on one; the last one where none does. Else as
     * {@link #make}.
     */
    public static byte[] makeOnOnePage(IntFunction<String> layouts, int number, Locale language) {
        var drawn = draw(layouts.apply(0), language);
        for (int i = 1; i < number && drawn.pages() > 1; i++) {
            drawn = draw(layouts.apply(i), language);
        }
        return drawn.bytes();
    }

    private record Drawn(byte[] bytes, int pages) {}

    private static Drawn draw(String xhtml, Locale language) {
        var joining = new ICUBidiReorderer();
        var sheet = PaperSheet.of(xhtml, language);
        PaperFonts.mustHave(sheet.text(), joining);
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Haven");
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : null);
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(language));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(joining);
        builder.defaultTextDirection(sheet.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        PaperFonts.offerTo(builder);
        builder.withW3cDocument(sheet.document(), null);
        var drawn = new ByteArrayOutputStream();
        builder.toStream(drawn);
        try {
            builder.run();
            return finished(drawn.toByteArray(), sheet);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Says nothing of when it was made, which may be when somebody asked for it; the same page gives the same file. */
    private static Drawn finished(byte[] drawn, PaperSheet sheet) throws IOException {
        try (var document = Loader.loadPDF(drawn)) {
            if (PaperTags.hasRightToLeft(sheet.text())) {
                PaperTags.mend(document, sheet.isRightToLeft());
            }
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(1L);
            var out = new ByteArrayOutputStream(drawn.length);
            document.save(out);
            return new Drawn(out.toByteArray(), document.getNumberOfPages());
        }
    }
}
