package haven.call;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XCT-12: twenty minutes of calls, and their results in one go. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CallSheetIT {

    private static final String SHEET = "/work/calls?minutes=20";

    private final Map<String, Long> ids = new HashMap<>();

    /** Reported ones come before all others, so these fill the sheet whatever the demo content has. */
    @BeforeEach
    void add() {
        for (var name : List.of("one", "two", "three", "four", "five")) {
            var id = CalledContacts.add("WARDEN", "Call test " + name, "+25470000020" + ids.size());
            TestRows.write("insert into number_report values (?, utc_date() - interval 1 day, 'NO_ANSWER', 1)", id);
            ids.put(name, id);
        }
    }

    @AfterEach
    void clean() {
        CalledContacts.removeAll();
    }

    private String result(String name) {
        return "r" + ids.get(name);
    }

    private Map<String, Object> row(String name) {
        return TestRows.one("select * from contact where id = ?", ids.get(name));
    }

    @Test
    @DisplayName(
            "XCT-12 right is a check by the keeper's capacity, no answer a call, changed stays; not called stays as it was")
    void allBack() {
        var focal = Http.portal().signIn("focal.ke");
        var page = focal.get(SHEET);
        assertThat(page.body())
                .contains("Mombasa, Kenya", "href=\"tel:+254700000200\"", "Readers say that this number does not work")
                .contains("English, Swahili", "It is ");
        assertThat(page.body().split("<fieldset").length - 1)
                .as("five calls of four minutes")
                .isEqualTo(5);

        var sent = focal.submit(
                page,
                "sheetForm",
                "takeAllBack",
                Map.of(
                        result("one"),
                        "ANSWERED",
                        result("two"),
                        "NO_ANSWER",
                        result("three"),
                        "CHANGED",
                        "w" + ids.get("three"),
                        "PERSON"));
        assertThat(sent.header("Location")).contains("said=call.said.taken");
        assertThat(row("one"))
                .containsEntry("verified_by_role", "COUNTRY_SECURITY_FOCAL_POINT")
                .containsEntry("verified_by", "CALLED");
        assertThat(row("one").get("answered_on"))
                .as("AM-12, DIR-05 a keeper's call is a check, not a test call of the operations centre")
                .isNull();
        assertThat(row("two")).containsEntry("unanswered", 1).containsEntry("verified_on", null);
        assertThat(row("three")).containsEntry("found_wrong", true);
        assertThat(TestRows.one("select outcome, changed from test_call where contact_id = ?", ids.get("three")))
                .containsEntry("outcome", "CHANGED")
                .containsEntry("changed", "PERSON");
        assertThat(row("four")).containsEntry("verified_on", null).containsEntry("unanswered", 0);
        assertThat(focal.get(SHEET).body())
                .contains("Call test four")
                .doesNotContain("Call test one", "Call test two", "Call test three");
    }

    @Test
    @DisplayName("XCT-12 what became impossible meanwhile is named, all the others are taken")
    void someImpossible() {
        var focal = Http.portal().signIn("focal.ke");
        var page = focal.get(SHEET);
        TestRows.write("update contact set to_date = utc_date() - interval 3 day where id = ?", ids.get("one"));
        TestRows.write("update contact set version = version + 1 where id = ?", ids.get("two"));
        TestRows.write("update contact set scope = '/world/nairobi/SO/so-mogadishu/' where id = ?", ids.get("three"));

        var typed = new HashMap<String, String>();
        Stream.of("one", "two", "three", "four", "five").forEach(name -> typed.put(result(name), "ANSWERED"));
        var answer = focal.submit(page, "sheetForm", "takeAllBack", typed);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Results recorded: 2")
                .contains("Call test one: it has ended", "Call test two: somebody else checked or changed it")
                .contains("An entry: it is not among those that you keep")
                .doesNotContain("Call test three");
        assertThat(row("four").get("verified_on")).isNotNull();
        assertThat(row("five").get("verified_on")).isNotNull();
        assertThat(row("one").get("verified_on")).isNull();
    }

    @Test
    @DisplayName(
            "XCT-12 two keepers who send the same call at once: one is recorded, the other is told; nothing is lost")
    void race() {
        var focal = Http.portal().signIn("focal.ke");
        var rso = Http.portal().signIn("rso");
        var pages = List.of(focal.get(SHEET), rso.get(SHEET));
        var typed = Map.of(result("one"), "ANSWERED", result("five"), "NO_ANSWER");
        var first = CompletableFuture.supplyAsync(() -> focal.submit(pages.get(0), "sheetForm", "takeAllBack", typed));
        var second = CompletableFuture.supplyAsync(() -> rso.submit(pages.get(1), "sheetForm", "takeAllBack", typed));
        assertThat(List.of(first.join().status(), second.join().status())).containsExactlyInAnyOrder(200, 302);
        assertThat(TestRows.number("select count(*) from test_call where contact_id = ?", ids.get("one")))
                .isOne();
        assertThat(TestRows.number("select count(*) from contact_check where contact_id = ?", ids.get("five")))
                .isOne();
        assertThat(row("five")).containsEntry("unanswered", 1);
    }

    @Test
    @DisplayName("XCT-12, 10 what was filled in survives an ended sign-in, and nothing ran meanwhile")
    void afterSignOut() {
        var focal = Http.portal().signIn("focal.ke");
        var page = focal.get(SHEET);
        focal.cookies().clear();
        var typed = Map.of(result("two"), "CHANGED", "w" + ids.get("two"), "HOURS");
        var signIn = focal.submit(page, "sheetForm", "takeAllBack", typed);
        var goOn = focal.submit(signIn, "loginForm", "signIn", Map.of("username", "focal.ke", "password", "focal.ke"));
        var back = focal.submit(goOn, "goOnForm", "goOn", Map.of());
        assertThat(row("two")).containsEntry("found_wrong", false);

        var sent = focal.submit(back, "sheetForm", "takeAllBack", Map.of());
        assertThat(sent.header("Location")).contains("said=call.said.taken");
        assertThat(TestRows.one("select changed from test_call where contact_id = ?", ids.get("two")))
                .containsEntry("changed", "HOURS");
    }

    @Test
    @DisplayName(
            "XCT-12 as many calls as fit into the minutes; somebody without such work gets a calm page, not others' calls")
    void howMany() {
        var focal = Http.portal().signIn("focal.ke");
        assertThat(focal.get("/work/calls?minutes=10").body().split("<fieldset"))
                .hasSize(3);
        assertThat(focal.get("/work/calls?minutes=9999").body().split("<fieldset"))
                .hasSize(6);
        var staff = Http.portal().signIn("staff").get("/work/calls");
        assertThat(staff.body()).contains("Nothing of your work").doesNotContain("Call test");
        assertThat(Http.portal().signIn("rso.bangkok").get("/work/calls").body())
                .doesNotContain("Call test");
        var nothing = focal.submit(focal.get(SHEET), "sheetForm", "takeAllBack", Map.of());
        assertThat(nothing.body()).contains("Nothing is filled in yet");
    }
}
