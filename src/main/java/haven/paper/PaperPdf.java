package haven.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.Level;

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
     * Numbers to dial stay from left to right, and on one line.
     *
     * @throws MissingLetters if the fonts cannot write the text
     * @throws IllegalArgumentException if the XHTML is none, or has no title
     */
    public static byte[] make(String xhtml, Locale language) {
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
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(joining);
        builder.defaultTextDirection(sheet.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        PaperFonts.offerTo(builder);
        builder.withW3cDocument(sheet.document(), null);
        var out = new ByteArrayOutputStream();
        builder.toStream(out);
        try {
            builder.run();
            return PaperTags.hasRightToLeft(sheet.text())
                    ? PaperTags.mend(out.toByteArray(), sheet.isRightToLeft())
                    : out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
