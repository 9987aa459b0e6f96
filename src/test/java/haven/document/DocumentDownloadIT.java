package haven.document;

import static haven.document.Keeper.described;
import static haven.document.Keeper.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.SentFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Section 7: files are streamed, a broken download goes on where it broke, and the headers are right. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DocumentDownloadIT {

    private static final byte[] CONTENT = content(20 * 1024 * 1024);

    private static Keeper focal;
    private static String large;

    @BeforeAll
    static void publish() {
        focal = Keeper.signedIn("focal.ke");
        large = focal.publish("ke", described("A large file"), new SentFile("file", "large.pdf", CONTENT)) + "/1/file";
    }

    private static byte[] content(int size) {
        var bytes = new byte[size];
        new Random(42).nextBytes(bytes);
        var head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static Http staff() {
        return Http.portal().signIn("staff");
    }

    private static byte[] part(int from, int to) {
        return Arrays.copyOfRange(CONTENT, from, to);
    }

    @Test
    @DisplayName("7 a large file arrives whole, with its length and what tells how to go on")
    void whole() {
        var answer = staff().get(large);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(CONTENT.length));
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("ETag")).matches("\"[^\"]+\"");
        assertThat(Arrays.equals(answer.bytes(), CONTENT)).isTrue();
    }

    @Test
    @DisplayName("7 a part is sent when it is asked for: from the middle, the end, across; and 416 beyond the end")
    void parts() {
        var length = CONTENT.length;
        var reader = staff();

        var middle = reader.with("Range", "bytes=1000000-1999999").get(large);
        assertThat(middle.status()).isEqualTo(206);
        assertThat(middle.header("Content-Range")).isEqualTo("bytes 1000000-1999999/" + length);
        assertThat(Arrays.equals(middle.bytes(), part(1_000_000, 2_000_000))).isTrue();

        var last = reader.with("Range", "bytes=-500").get(large);
        assertThat(last.status()).isEqualTo(206);
        assertThat(Arrays.equals(last.bytes(), part(length - 500, length))).isTrue();

        var beyond = reader.with("Range", "bytes=" + length + "-").get(large);
        assertThat(beyond.status()).isEqualTo(416);
        assertThat(beyond.header("Content-Range")).isEqualTo("bytes */" + length);
    }

    @Test
    @DisplayName("7 a download that broke goes on where it broke, byte by byte the same; If-Range sees to it")
    void resume() {
        var reader = staff();
        var tag = reader.send("HEAD", large).header("ETag");
        var received = new ByteArrayOutputStream();
        reader.with("If-Range", tag);
        for (int from = 0; from < CONTENT.length; from = received.size()) {
            var to = Math.min(from + 7_000_000, CONTENT.length) - 1;
            var answer = reader.with("Range", "bytes=" + from + "-" + to).get(large);
            assertThat(answer.status()).isEqualTo(206);
            received.writeBytes(answer.bytes());
        }
        assertThat(Arrays.equals(received.toByteArray(), CONTENT)).isTrue();

        var changed =
                reader.with("If-Range", "\"another\"").with("Range", "bytes=5-").get(large);
        assertThat(changed.status()).as("the file is another one").isEqualTo(200);
        assertThat(changed.bytes()).hasSize(CONTENT.length);
    }

    @Test
    @DisplayName("7 a PDF is shown in the browser; nobody keeps it, nobody guesses its type")
    void headers() {
        for (var method : new String[] {"GET", "HEAD"}) {
            var answer = staff().send(method, large);
            assertThat(answer.header("Content-Type")).matches("application/pdf(;charset=.*)?");
            assertThat(answer.header("Content-Disposition"))
                    .startsWith("inline")
                    .contains("large.pdf");
            assertThat(answer.all("Cache-Control")).containsExactly("private, no-store");
            assertThat(answer.all("X-Content-Type-Options")).containsOnly("nosniff");
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.header("Expires")).isEmpty();
        }
    }

    @Test
    @DisplayName("7 a name with accents and in Arabic arrives as it is (RFC 5987), without breaking the header")
    void names() {
        var document = focal.publish(
                "ke",
                described("Names"),
                pdf("Évacuation \u0646\u064a\u0631\u0648\u0628\u064a; a=\"b\" 100%.pdf", "names"));

        var disposition = staff().get(document + "/1/file").header("Content-Disposition");

        assertThat(disposition)
                .startsWith("inline")
                .contains("filename*=UTF-8''%C3%89vacuation%20%D9%86%D9%8A%D8%B1%D9%88%D8%A8%D9%8A")
                .endsWith(".pdf");
        assertThat(disposition).matches("[\\x20-\\x7e]+");
    }

    @Test
    @DisplayName("7 what a browser does not show is a download; a document on a delicate subject has a neutral name")
    void attachment() throws IOException {
        var sheet = DocumentDownloadIT.class
                .getResourceAsStream("/db/demo/files/wardens-en.xlsx")
                .readAllBytes();
        var document = focal.publish(
                "ke",
                described("A sheet", "type", Keeper.typeId("pep-protocol")),
                new SentFile("file", "pep-kits.xlsx", sheet));

        var answer = staff().get(document + "/1/file");

        assertThat(answer.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("pep");
        assertThat(answer.bytes()).isEqualTo(sheet);
    }

    @Test
    @DisplayName("7 many may download at once")
    void concurrent() throws Exception {
        var readers = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 6; i++) {
            var reader = staff();
            readers.add(() -> Arrays.equals(reader.get(large).bytes(), CONTENT));
        }
        var threads = Executors.newFixedThreadPool(readers.size());
        try {
            var same = new ArrayList<Boolean>();
            for (var answer : threads.invokeAll(readers)) {
                same.add(answer.get());
            }
            assertThat(same).isEqualTo(Collections.nCopies(readers.size(), true));
        } finally {
            threads.shutdown();
        }
    }
}
