package haven.due;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms of the work queue: what people type, twice, at once, too late. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DueFormIT {

    private static final String WORK = "/work?rule=document.missing&country=ET";

    private final Http rso = Http.portal().signIn("rso");
    private String item;
    private String link;

    @BeforeEach
    void find() {
        var type = TestRows.number("select id from document_type where code = 'warden-list'");
        item = "/work/document.missing/ET-" + type;
        link = "/documents/et/new?type=" + type;
    }

    @AfterEach
    void forget() {
        TestRows.write("delete from due_mark");
    }

    @Test
    @DisplayName("XCT-11 put off with a reason, seen among what is put off, brought back")
    void sleepAndWake() {
        assertThat(rso.get(WORK).body()).contains(link);

        said(sleep(rso, rso.get(item), day(5), "Waits <for> the move"), "asleep");
        assertThat(rso.get(WORK).body()).doesNotContain(link);
        assertThat(rso.get("/work?show=asleep").body()).contains(link, "Waits &lt;for&gt; the move");

        said(rso.submit(rso.get(item), "waking", "wake", Map.of()), "awake");
        assertThat(rso.get(WORK).body()).contains(link);
        assertThat(rso.get("/work?show=asleep").body()).contains("Nothing is put off.");
    }

    @Test
    @DisplayName("XCT-11 given to somebody by name, seen by them as theirs, taken back")
    void giveAndTakeBack() {
        var page = rso.get(item);
        assertThat(page.body())
                .contains("Esther Sample-Elm", "Joana Sample-Juniper")
                .doesNotContain("Chantal");
        var joana = String.valueOf(TestRows.number("select id from person where staff_number = 'SAMPLE-10'"));

        said(rso.submit(page, "give", "giveIt", Map.of("person", joana)), "given");
        var hq = inEnglish("hq");
        assertThat(hq.get("/work?show=mine").body()).contains(link, "Given to you");
        assertThat(rso.get(WORK).body()).contains("With Joana Sample-Juniper");
        assertThat(rso.get("/work?show=mine").body()).doesNotContain(link);

        said(hq.submit(hq.get(item), "taking", "takeBack", Map.of()), "takenBack");
        assertThat(hq.get("/work?show=mine").body()).doesNotContain(link);
    }

    @Test
    @DisplayName(
            "XCT-11 a day that is no day, past or too far, no reason or too long a one: refused, what was typed stays")
    void badSleep() {
        for (var bad : List.of(
                List.of("tomorrow", "Later", "Choose a day."),
                List.of("2026-13-45", "Later", "Choose a day."),
                List.of(day(0), "Later", "Choose a day after today."),
                List.of("2001-01-01", "Later", "Choose a day after today."),
                List.of(day(91), "Later", "Choose a day within the next 90 days."),
                List.of("99999-01-01", "Later", "Choose a day."),
                List.of(day(5), "   ", "why-error"),
                List.of(day(5), "x".repeat(201), "200"))) {
            var answer = sleep(rso, rso.get(item), bad.get(0), bad.get(1));
            assertThat(answer.status()).as(bad + answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains(bad.get(2), "value=\"" + bad.get(0) + "\"");
        }
        assertThat(marks()).isZero();
    }

    @Test
    @DisplayName("XCT-11 somebody who is not on the list is refused, whoever types their number into the form")
    void badPerson() {
        for (var person : List.of(
                "",
                "x",
                "-1",
                "999999",
                String.valueOf(TestRows.number("select id from person where staff_number = 'SAMPLE-03'")))) {
            var answer = rso.submit(rso.get(item), "give", "giveIt", Map.of("person", person));
            assertThat(answer.status()).as(person).isEqualTo(200);
            assertThat(answer.body()).contains("role=\"alert\"");
        }
        assertThat(marks()).isZero();
    }

    @Test
    @DisplayName("10 the same form sent twice acts once and gives the same answer")
    void twice() {
        var page = rso.get(item);
        var first = sleep(rso, page, day(5), "Once");
        var second = sleep(rso, page, day(5), "Once");

        said(first, "asleep");
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(marks()).isEqualTo(1);
    }

    @RepeatedTest(3)
    @DisplayName("XCT-11 two people put the same thing off at the same moment: one does, the other is told")
    void atOnce() throws Exception {
        var start = new CyclicBarrier(2);
        var posts = new ArrayList<Callable<Http.Answer>>();
        for (var name : List.of("rso", "hq")) {
            var browser = inEnglish(name);
            var page = browser.get(item);
            posts.add(() -> {
                start.await();
                return sleep(browser, page, day(3), "By " + name);
            });
        }
        var threads = Executors.newFixedThreadPool(2);
        var answers = new ArrayList<Http.Answer>();
        try {
            for (var answer : threads.invokeAll(posts)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(302, 200);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 200)
                .allSatisfy(told -> assertThat(told.body())
                        .contains("Somebody else decided about this in the meantime", "value=\"By "));
        assertThat(marks()).isEqualTo(1);
    }

    @Test
    @DisplayName("XCT-11 after being told, the same form may be sent again: by now one has seen what was decided")
    void again() {
        var hq = inEnglish("hq");
        var page = hq.get(item);
        said(sleep(rso, rso.get(item), day(3), "By the first"), "asleep");

        var told = sleep(hq, page, day(4), "By the second");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("By the first");
        said(hq.submit(told, "sleep", "sleepNow", Map.of()), "asleep");
        assertThat(TestRows.one("select asleep_why from due_mark").get("asleep_why"))
                .isEqualTo("By the second");
    }

    @Test
    @DisplayName("XCT-11 for whom it is not, or who comes when it is done: a page that says so, and nothing is done")
    void notTheirs() {
        var bangkok = Http.portal().signIn("rso.bangkok");
        assertThat(bangkok.get(item).body()).contains("There is nothing left for you to do here");

        var page = rso.get(item);
        TestRows.write("update document_type set required = false where code = 'warden-list'");
        try {
            var answer = sleep(rso, page, day(3), "Too late");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("There is nothing left for you to do here");
        } finally {
            TestRows.write("update document_type set required = true where code = 'warden-list'");
        }
        assertThat(marks()).isZero();
    }

    @Test
    @DisplayName("bad input: nonsense in the address shows the list from its beginning")
    void nonsense() {
        for (var query : List.of(
                "show=everything",
                "rule=no.such",
                "country=kenya",
                "country=%27%20or%201",
                "from=-5",
                "from=99999999999",
                "from=x",
                "rule=&country=&from=")) {
            var answer = rso.get("/work?" + query);
            assertThat(answer.status()).as(query).isEqualTo(200);
            assertThat(answer.body()).as(query).contains("id=\"work\"");
        }
        for (var path :
                List.of("document.draft/x", "document.draft/99999999999999999999", "no.rule/1", "document.missing/~")) {
            assertThat(rso.get("/work/" + path).status()).as(path).isEqualTo(200);
        }
        assertThat(rso.get("/work/document.draft").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("XCT-11 the queue comes in parts of 25, each thing once")
    void parts() {
        var first = rso.get("/work").body();
        assertThat(first).contains("rel=\"next\"").doesNotContain("rel=\"prev\"");
        assertThat(first.split("class=\"go\"", -1)).hasSize(26);
        var second = rso.get("/work?from=25").body();
        assertThat(second).contains("rel=\"prev\"");
        assertThat(second.split("class=\"go\"", -1)).hasSize(26);
        assertThat(rso.get("/work?country=MU&from=475").body())
                .as("behind the end it begins again")
                .contains("class=\"go\"")
                .doesNotContain("rel=\"prev\"");
        var links = new ArrayList<String>();
        for (var body : List.of(first, second)) {
            java.util.regex.Pattern.compile("href=\"(/work/[a-zA-Z]+[.][^\"]+)\"")
                    .matcher(body)
                    .results()
                    .forEach(found -> links.add(found.group(1)));
        }
        assertThat(links)
                .as("of kits there is no such link: their tasks are neither given nor put off")
                .hasSizeBetween(30, 50)
                .doesNotHaveDuplicates();
    }

    private static Http.Answer sleep(Http browser, Http.Answer page, String until, String why) {
        return browser.submit(page, "sleep", "sleepNow", Map.of("until", until, "why", why));
    }

    /** Whatever the profile says. */
    private static Http inEnglish(String username) {
        var browser = Http.portal().signIn(username);
        browser.get("/?lang=en");
        return browser;
    }

    private static void said(Http.Answer answer, String what) {
        assertThat(answer.status()).as(answer + answer.body()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("?said=due.said." + what);
    }

    private static String day(int fromToday) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(fromToday).toString();
    }

    private static long marks() {
        return TestRows.number("select count(*) from due_mark");
    }
}
