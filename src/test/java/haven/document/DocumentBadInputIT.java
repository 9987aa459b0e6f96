package haven.document;

import static haven.document.Keeper.described;
import static haven.document.Keeper.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.SentFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input, sent with a browser: refused beside the field, nothing stored, what was typed stays. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DocumentBadInputIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String TYPED = "A title that took long to find";

    private Keeper focal;
    private StoredDocuments before;

    @BeforeEach
    void look() {
        focal = Keeper.signedIn("focal.ke");
        focal.add("ke", described("So that there is a folder"), pdf("folder.pdf", "folder"));
        before = StoredDocuments.now();
    }

    private void refuses(SentFile file, String sentence) {
        var answer = focal.tryToAdd("ke", described(TYPED, "description", "Some <b>words</b>"), file);

        assertThat(answer.status()).as(answer + answer.body()).isEqualTo(200);
        var besideTheField = answer.body().replaceAll("(?s).*id=\"file-error\">(.*?)</div>.*", "$1");
        assertThat(besideTheField).contains(sentence);
        assertThat(answer.body())
                .contains(
                        "value=\"" + TYPED + "\"", "Some &lt;b&gt;words&lt;/b&gt;</textarea>", "selected=\"selected\"");
        assertThat(StoredDocuments.now()).isEqualTo(before);
    }

    private static SentFile file(String name, String content) {
        return new SentFile("file", name, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    @DisplayName("a file with a wrong extension")
    void wrongExtension() {
        refuses(file("plan.docx", "%PDF-1.4\n"), "The content of this file is PDF");
        refuses(file("plan.pdf.exe", "%PDF-1.4\n"), "The content of this file is PDF");
        refuses(file("plan.pdf", "MZ\u0090"), "This is none of them");
        refuses(file("plan.pdf", "<html><script>alert(1)</script></html>"), "This is none of them");
    }

    @Test
    @DisplayName("an empty file, and none")
    void empty() {
        refuses(file("plan.pdf", ""), "Please choose a file that is not empty");
        refuses(file("", ""), "Please choose a file");
    }

    @Test
    @DisplayName("a 51 MB file")
    void large() {
        var content = Arrays.copyOf("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 51 * MEGABYTE);
        refuses(new SentFile("file", "plan.pdf", content), "This file is larger than 50 MB");
    }

    @Test
    @DisplayName("a file larger than the server takes at all gets a friendly page, nothing is stored")
    void farTooLarge() {
        var content = Arrays.copyOf("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 70 * MEGABYTE);
        var answer = focal.tryToAdd("ke", described(TYPED), new SentFile("file", "plan.pdf", content));

        assertThat(answer.status()).as(answer + answer.body()).isEqualTo(413);
        assertThat(answer.body()).contains("This is too large to be sent", "href=\"/documents/ke/new\"");
        assertThat(StoredDocuments.now()).isEqualTo(before);
    }

    @Test
    @DisplayName("a ZIP bomb in an office file")
    void bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[40 * MEGABYTE]);
        }
        refuses(new SentFile("file", "plan.docx", bytes.toByteArray()), "would grow far too large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../plan.pdf",
                "..\\plan.pdf",
                "/etc/plan.pdf",
                "C:\\plan.pdf",
                "pl\u0007an.pdf",
                "plan\u0000.pdf",
                "pl\tan.pdf",
                "plan",
                ".pdf",
            })
    @DisplayName("a name with a path or control characters, or without an ending")
    void badName(String name) {
        refuses(file(name, "%PDF-1.4\n"), "This file name has signs that cannot be kept");
    }

    @Test
    @DisplayName("SQL, HTML and script in every text field come out as text")
    void text() {
        var nasty =
                "'; drop table person; -- <script>alert(1)</script> \"><img src=x onerror=alert(1)> ${1+1} #{1+1} & \u0000";
        var title = nasty.replace("\u0000", "");
        var document = focal.add("ke", described(title, "description", title), pdf("nasty <b>.pdf", "nasty"));
        Keeper.said(focal.tryToRelease(document, 1, java.util.Map.of("changed", title)), "released");
        var staff = Http.portal().signIn("staff");

        for (var page : List.of(document, "/documents/ke", "/station/ke-nairobi", "/", "/search?q=drop")) {
            assertThat(staff.get(page).body())
                    .as(page)
                    .contains("'; drop table person; -- &lt;script&gt;", "${1+1} #{1+1} &amp;")
                    .doesNotContain("<script>alert", "<img src=x");
        }
        for (var page : List.of(document + "/edit", "/documents/keep")) {
            assertThat(focal.browser().get(page).body()).as(page).doesNotContain("<script>alert", "<img src=x");
        }
        focal.withdraw(document, 1);
    }

    @Test
    @DisplayName("fields that nobody typed (forged types, classifications, numbers, days) are refused or not there")
    void forged() {
        for (var forged : List.of(
                described(TYPED, "type", "999999"),
                described(TYPED, "type", "x"),
                described(TYPED, "classification", "TOP"),
                described(TYPED, "language", "<x>"),
                described(TYPED, "reviewBy", "31.12.2027"),
                described(TYPED, "station", "xx-nowhere"),
                described("x".repeat(201)),
                described(TYPED, "description", "x".repeat(1001)),
                described(" "))) {
            var answer = focal.tryToAdd("ke", forged, pdf("a.pdf", "forged"));
            assertThat(answer.status()).as(forged + answer.body()).isIn(200, 404);
        }
        assertThat(StoredDocuments.now()).isEqualTo(before);
    }
}
