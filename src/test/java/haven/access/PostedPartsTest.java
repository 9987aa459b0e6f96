package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostedPartsTest {

    private static final String END = "--X--\r\n";

    private static String part(String name, String value) {
        return "--X\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static java.util.List<PostedParts.Text> texts(String body) {
        return PostedParts.texts(body.getBytes(StandardCharsets.UTF_8), "X");
    }

    @Test
    @DisplayName("what was typed before the file is found, in any script and with line breaks")
    void typed() {
        assertThat(texts(part("title", "Écoute العربية") + part("description", "one\r\n\r\ntwo") + END))
                .containsExactly(
                        new PostedParts.Text("title", "Écoute العربية"),
                        new PostedParts.Text("description", "one\r\n\r\ntwo"));
    }

    @Test
    @DisplayName("files are left out, also one that is cut off")
    void files() {
        var file = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF\r\n";
        assertThat(texts(part("a", "1") + file + part("b", "2") + END))
                .extracting(PostedParts.Text::name)
                .containsExactly("a", "b");
        assertThat(texts(part("a", "1") + file)).hasSize(1);
    }

    @Test
    @DisplayName("what is cut off or no multipart at all yields nothing")
    void broken() {
        assertThat(texts("")).isEmpty();
        assertThat(texts("--X")).isEmpty();
        assertThat(texts("--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf"))
                .isEmpty();
        assertThat(texts("a=1&b=2")).isEmpty();
        assertThat(texts("--X--X--X\r\n\r\n--X--")).isEmpty();
    }
}
