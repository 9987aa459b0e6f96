package haven.document;

import static haven.document.Keeper.described;
import static haven.document.Keeper.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document's life, kept with a browser: draft, in force, superseded, withdrawn. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DocumentKeepingIT {

    private final Keeper focal = Keeper.signedIn("focal.ke");
    private Http staff;

    @BeforeEach
    void signIn() {
        staff = Http.portal().signIn("staff");
    }

    @Test
    @DisplayName("CSD-03 draft, release, next version, an old link opens the old version marked superseded, withdrawn")
    void life() {
        var document = focal.add("ke", described("Life of a paper"), pdf("life.pdf", "one"));
        assertThat(staff.get(document).status()).as("a draft").isEqualTo(404);
        assertThat(focal.browser().get(document).body()).contains("id=\"draft\"");

        Keeper.said(
                focal.tryToRelease(document, 1, Map.of("changed", "a\nb\n\n c \nd\ne", "material", "on")), "released");
        assertThat(staff.get(document).body())
                .contains("<span dir=\"auto\">a</span>", "<span dir=\"auto\">c</span>", "Changes what to do")
                .doesNotContain("id=\"superseded\"");

        focal.upload(document, pdf("life.pdf", "two"));
        assertThat(staff.get(document + "/2").status()).as("the next draft").isEqualTo(404);
        assertThat(staff.get(document).body()).contains(document + "/1/file");

        Keeper.said(focal.tryToRelease(document, 2, Map.of("changed", "f", "material", "no")), "released");
        assertThat(staff.get(document).body()).contains(document + "/2/file").doesNotContain("id=\"superseded\"");
        assertThat(staff.get(document + "/1").body())
                .contains("id=\"superseded\"", "href=\"" + document + "\"", document + "/1/file");
        assertThat(staff.get(document + "/1/file").body()).contains("one");
        assertThat(staff.get(document + "/2/file").body()).contains("two");

        focal.withdraw(document, 2);
        for (var path : List.of(document, document + "/1", document + "/2", document + "/2/file")) {
            assertThat(staff.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(focal.browser().get(document + "/2").body()).contains("id=\"withdrawn\"", "No longer true");
        assertThat(decisions(document))
                .containsExactly("RELEASED true a\nb\nc\nd\ne", "RELEASED false f", "WITHDRAWN false No longer true");
    }

    @Test
    @DisplayName("CSD-03 what changed has at most five lines, and must be said; what was typed stays")
    void whatChanged() {
        var document = focal.add("ke", described("Six lines"), pdf("six.pdf", "six"));

        var six = focal.tryToRelease(document, 1, Map.of("changed", "1\n2\n3\n4\n5\n<six>"));
        assertThat(six.status()).isEqualTo(200);
        assertThat(six.body()).contains("At most 5 lines, please; these are 6.", "&lt;six&gt;</textarea>");
        assertThat(focal.tryToRelease(document, 1, Map.of("changed", " ")).status())
                .isEqualTo(200);
        assertThat(decisions(document)).isEmpty();
    }

    @Test
    @DisplayName("7 a keeper of another country gets 403, who may not read it 404; nothing is done")
    void othersKeepNothing() {
        var open = focal.publish("ke", described("Kept by others"), pdf("kept.pdf", "kept"));
        var closed = focal.publish(
                "ke", described("Closed to others", "classification", "SECURITY"), pdf("kept.pdf", "closed"));
        var before = StoredDocuments.now();
        var page = focal.browser().get(open + "/edit");
        var other = Http.portal().signIn("focal.so");

        assertThat(other.get("/documents/ke/new").status()).isEqualTo(403);
        assertThat(other.submit(page, "withdraw", "withdrawVersion", Map.of("withdrawNumber", "1", "reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(other.submit(page, "upload", "uploadVersion", Map.of(), pdf("x.pdf", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(other.submit(
                                focal.browser().get(closed + "/edit"),
                                "withdraw",
                                "withdrawVersion",
                                Map.of("withdrawNumber", "1", "reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(staff.submit(page, "describe", "saveDescription", Map.of("title", "Mine"))
                        .status())
                .isEqualTo(403);
        assertThat(StoredDocuments.now()).isEqualTo(before);
    }

    @Test
    @DisplayName("a focal point cannot give a classification that they may not read, nor move to another country")
    void outOfReach() {
        var before = StoredDocuments.now();

        var smt = focal.tryToAdd("ke", described("Too high", "classification", "SMT"), pdf("a.pdf", "a"));
        var elsewhere = focal.tryToAdd("ke", described("Elsewhere", "station", "so-mogadishu"), pdf("a.pdf", "a"));
        var nobody = focal.tryToAdd(
                "ke",
                described("For whom", "classification", "NAMED", "named", "no.one@example.org"),
                pdf("a.pdf", "a"));

        assertThat(List.of(smt.status(), elsewhere.status(), nobody.status())).containsOnly(200);
        assertThat(nobody.body()).contains("no.one@example.org</textarea>", "Nobody here has this staff number");
        assertThat(StoredDocuments.now()).isEqualTo(before);
    }

    @Test
    @DisplayName("of two who describe a document the second is told; nothing is overwritten, what they typed stays")
    void twoDescribe() {
        var document = focal.add("ke", described("Two editors"), pdf("two.pdf", "editors"));
        var rso = Keeper.signedIn("rso").browser();
        var seenByFirst = focal.browser().get(document + "/edit");
        var seenBySecond = rso.get(document + "/edit");

        Keeper.said(
                focal.browser().submit(seenByFirst, "describe", "saveDescription", Map.of("title", "By the first")),
                "described");
        for (int attempt = 1; attempt <= 2; attempt++) {
            var second = rso.submit(seenBySecond, "describe", "saveDescription", Map.of("title", "By the second"));
            assertThat(second.status()).isEqualTo(200);
            assertThat(second.body()).contains("Somebody else changed this document", "value=\"By the second\"");
            seenBySecond = second;
        }
        assertThat(title(document)).isEqualTo("By the first");
    }

    @Test
    @DisplayName("of two who release the same version the second is told")
    void twoRelease() {
        var document = focal.add("ke", described("Two releases"), pdf("two.pdf", "releases"));
        var rso = Keeper.signedIn("rso").browser();
        var seenBySecond = rso.get(document + "/edit");
        focal.release(document, 1);

        var second = rso.submit(
                seenBySecond, "release", "releaseVersion", Map.of("releaseNumber", "1", "changed", "By two"));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body()).contains("Version 1 is in force already.", "By two</textarea>");
        assertThat(decisions(document)).containsExactly("RELEASED true What changed in 1");
    }

    @Test
    @DisplayName("of two who withdraw the same version the second is told")
    void twoWithdraw() {
        var document = focal.publish("ke", described("Two withdrawals"), pdf("two.pdf", "withdrawals"));
        var rso = Keeper.signedIn("rso").browser();
        var seenBySecond = rso.get(document + "/edit");
        focal.withdraw(document, 1);

        var second = rso.submit(
                seenBySecond, "withdraw", "withdrawVersion", Map.of("withdrawNumber", "1", "reason", "By two"));

        assertThat(second.body()).contains("Version 1 is withdrawn already.", "By two</textarea>");
        assertThat(decisions(document)).hasSize(2);
    }

    @RepeatedTest(3)
    @DisplayName("two keepers who send the next version at the same instant: both are kept, under different numbers")
    void twoUploadAtOnce() throws Exception {
        var document = focal.add("ke", described("At the same instant"), pdf("instant.pdf", "first"));
        var start = new CyclicBarrier(2);
        var posts = new ArrayList<Callable<Http.Answer>>();
        for (var name : List.of("focal.ke", "rso")) {
            var browser = Http.portal().signIn(name);
            var page = browser.get(document + "/edit");
            posts.add(() -> {
                start.await();
                return browser.submit(page, "upload", "uploadVersion", Map.of(), pdf("instant.pdf", name));
            });
        }
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var answer : threads.invokeAll(posts)) {
                Keeper.said(answer.get(), "uploaded");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(TestRows.all(
                        "select number from document_version where country_document_id = ? order by number",
                        id(document)))
                .extracting(row -> ((Number) row.get("number")).intValue())
                .containsExactly(1, 2, 3);
        assertThat(List.of(
                        focal.browser().get(document + "/2/file").body(),
                        focal.browser().get(document + "/3/file").body()))
                .anyMatch(file -> file.contains("focal.ke"))
                .anyMatch(file -> file.contains("rso"));
    }

    private static String id(String document) {
        return document.replaceAll("\\D", "");
    }

    private static String title(String document) {
        return (String) TestRows.one("select title from country_document where id = ?", id(document))
                .get("title");
    }

    private static List<String> decisions(String document) {
        return TestRows.all("select * from document_decision where country_document_id = ? order by id", id(document))
                .stream()
                .map(row -> row.get("outcome") + " " + row.get("material") + " " + row.get("remark"))
                .toList();
    }
}
