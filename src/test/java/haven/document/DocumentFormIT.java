package haven.document;

import static haven.document.Keeper.described;
import static haven.document.Keeper.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Section 10 for forms with files: a stale post runs nothing and loses nothing, a repeated one acts once. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DocumentFormIT {

    private static final String NEW = "/documents/ke/new";

    private final Http focal = Http.portal().signIn("focal.ke");

    @Test
    @DisplayName("10 the same post sent twice makes one document and gives the same answer")
    void twice() {
        var page = focal.get(NEW);
        var typed = described("Sent twice");

        var first = focal.submit(page, "upload", "add", typed, pdf("twice.pdf", "twice"));
        var second = focal.submit(page, "upload", "add", typed, pdf("twice.pdf", "twice"));

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.status()).isEqualTo(302);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(titled("Sent twice")).isEqualTo(1);
    }

    @Test
    @DisplayName("10 the same post sent three times at once makes one document and gives the same answer")
    void atOnce() throws Exception {
        var page = focal.get(NEW);
        var start = new CyclicBarrier(3);
        var posts = new ArrayList<Callable<Http.Answer>>();
        for (int i = 0; i < 3; i++) {
            var tab = Http.portal();
            tab.cookies().putAll(focal.cookies());
            posts.add(() -> {
                start.await();
                return tab.submit(page, "upload", "add", described("Sent at once"), pdf("once.pdf", "once"));
            });
        }
        var threads = Executors.newFixedThreadPool(3);
        var answers = new HashSet<String>();
        try {
            for (var answer : threads.invokeAll(posts)) {
                answers.add(answer.get().status() + " " + answer.get().header("Location"));
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).singleElement().asString().startsWith("302 /document/");
        assertThat(titled("Sent at once")).isEqualTo(1);
    }

    @Test
    @DisplayName("10 a refused form may be sent again under its new key")
    void refusedThenGood() {
        var refused = focal.submit(focal.get(NEW), "upload", "add", described("Second try"), pdf("a.exe", "a"));
        assertThat(refused.status()).isEqualTo(200);

        var good = focal.submit(refused, "upload", "add", Map.of(), pdf("a.pdf", "second try"));
        assertThat(good.status()).as(good.body()).isEqualTo(302);
        assertThat(titled("Second try")).isEqualTo(1);
    }

    @Test
    @DisplayName("10 a stale, forged or missing key runs nothing and keeps what was typed")
    void stale() {
        var before = StoredDocuments.now();
        var page = focal.get(NEW);
        var ofAnotherSignIn = Http.portal().signIn("focal.ke");
        for (var key : new String[] {"", "x", "AAAA".repeat(20)}) {
            keepsWhatWasTyped(focal.submit(
                    page, "upload", "add", described("Stale <key>", "formKey", key), pdf("stale.pdf", "stale")));
        }
        keepsWhatWasTyped(
                ofAnotherSignIn.submit(page, "upload", "add", described("Stale <key>"), pdf("stale.pdf", "stale")));
        assertThat(StoredDocuments.now()).isEqualTo(before);
    }

    private static void keepsWhatWasTyped(Http.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Nothing was sent", "value=\"Stale &lt;key&gt;\"");
    }

    @Test
    @DisplayName("10 a post after the sign-in ended leads to sign-in and back, with what was typed but the file")
    void afterSignOut() {
        var before = StoredDocuments.now();
        var page = focal.get(NEW);
        focal.cookies().clear();
        var typed = described(
                "Typed \"before\" <signing> out & العربية", "description", "Two\nlines", "classification", "SECURITY");

        var signIn = focal.submit(page, "upload", "add", typed, pdf("out.pdf", "out"));
        assertThat(signIn.status()).as(signIn.body()).isEqualTo(200);
        var goOn = focal.submit(signIn, "loginForm", "signIn", Map.of("username", "focal.ke", "password", "focal.ke"));
        var back = focal.submit(goOn, "goOnForm", "goOn", Map.of());
        assertThat(back.status()).isEqualTo(200);
        assertThat(StoredDocuments.now()).as("nothing ran").isEqualTo(before);

        var sent = focal.submit(back, "upload", "add", Map.of(), pdf("out.pdf", "out"));
        assertThat(sent.status()).as(sent.body()).isEqualTo(302);
        var row = TestRows.one(
                "select title, description, classification from country_document where id = ?",
                sent.header("Location").replaceAll("\\D", ""));
        assertThat(row).containsEntry("title", typed.get("title")).containsEntry("classification", "SECURITY");
        assertThat((String) row.get("description")).isEqualToNormalizingNewlines("Two\nlines");
    }

    @Test
    @DisplayName("10 the same for a form without a file: what was to be released is still there after signing in")
    void releaseAfterSignOut() {
        var document = new Keeper(focal).add("ke", described("Released after sign-in"), pdf("later.pdf", "later"));
        var page = focal.get(document + "/edit");
        focal.cookies().clear();

        var signIn = focal.submit(
                page, "release", "releaseVersion", Map.of("changed", "Typed before", "releaseNumber", "1"));
        var goOn = focal.submit(signIn, "loginForm", "signIn", Map.of("username", "focal.ke", "password", "focal.ke"));
        var back = focal.submit(goOn, "goOnForm", "goOn", Map.of());
        assertThat(back.body()).contains("Typed before</textarea>");

        Keeper.said(focal.submit(back, "release", "releaseVersion", Map.of()), "released");
    }

    @Test
    @DisplayName("10 a post from another site runs nothing")
    void foreign() {
        var before = StoredDocuments.now();
        var page = focal.get(NEW);
        focal.with("Origin", "https://evil.example").with("Sec-Fetch-Site", "cross-site");

        assertThat(focal.submit(page, "upload", "add", described("Foreign"), pdf("foreign.pdf", "foreign"))
                        .status())
                .isEqualTo(403);
        assertThat(StoredDocuments.now()).isEqualTo(before);
    }

    private static long titled(String title) {
        return TestRows.number("select count(*) from country_document where title = ?", title);
    }
}
