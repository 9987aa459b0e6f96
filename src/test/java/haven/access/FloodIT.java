package haven.access;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What costs much is not given to everybody at once. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FloodIT {

    private static final int MANY = 60;
    private static final String NAME = "nobody.floods";

    @Test
    @DisplayName("5 many attempts at once: the slow-down holds, and the portal goes on answering others")
    void attempts() throws Exception {
        var staff = Http.portal().signIn("staff");
        var guessers = IntStream.range(0, MANY).mapToObj(i -> Http.portal()).toList();
        var pages = guessers.stream().map(guesser -> guesser.get("/login")).toList();
        var threads = Executors.newFixedThreadPool(MANY);
        try {
            var posts = IntStream.range(0, MANY)
                    .mapToObj(i -> threads.submit(() -> guessers.get(i)
                            .submit(
                                    pages.get(i),
                                    "loginForm",
                                    "signIn",
                                    Map.of("username", NAME, "password", "guess" + i))))
                    .toList();
            for (int i = 0; i < 5; i++) {
                assertThat(staff.get("/account").status()).isEqualTo(200);
            }
            for (Future<Http.Answer> post : posts) {
                assertThat(post.get().status()).isEqualTo(200);
            }
        } finally {
            threads.shutdown();
        }
        var subject = Tokens.hash("account:" + NAME);
        assertThat(TestRows.number("select count(*) from sign_in_failure where subject = ?", subject))
                .isBetween(3L, 12L);
        TestRows.write("delete from sign_in_failure");
    }

    @Test
    @DisplayName("10 an upload by nobody is read to its first part only, and costs neither memory nor disk")
    void upload() {
        var body = new StringBuilder("--X\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nTyped before\r\n");
        for (int i = 0; i < 100_000; i++) {
            body.append("--X\r\nContent-Disposition: form-data; name=\"t")
                    .append(i)
                    .append("\"\r\n\r\na\r\n");
        }
        var bytes = body.append("--X--\r\n").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var type = "multipart/form-data; boundary=X";

        var kept = Http.portal().send("POST", "/documents/ke/new", type, bytes);
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).contains("kept.title").contains("Typed before");
        assertThat(Http.portal().send("POST", "/login", type, bytes).status()).isEqualTo(415);
        assertThat(Http.portal().send("POST", "/nowhere", type, bytes).status()).isEqualTo(404);
    }
}
