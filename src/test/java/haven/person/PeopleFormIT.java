package haven.person;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestPeople;
import haven.TestRows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The forms of administrators and of those who give duties, as a browser without scripts sends them. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PeopleFormIT {

    private Http admin;

    @BeforeEach
    void signIn() {
        admin = Http.portal().signIn("admin");
    }

    @AfterEach
    void clean() {
        TestRows.write("delete from letter where address like 'IT-%@test.example.org'");
        TestPeople.removeAll();
    }

    private static Map<String, String> typed(String... namesAndValues) {
        var typed = new HashMap<>(
                Map.of("givenName", "Ivo", "familyName", "Ilex", "staffNumber", "IT-7", "category", "NATIONAL"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return typed;
    }

    private Http.Answer add(Map<String, String> typed) {
        return admin.submit(admin.get("/people/new"), "person", "add", typed);
    }

    private static void refusedAt(String field, String sentence, Http.Answer answer) {
        assertThat(answer.status()).as(answer + answer.body()).isEqualTo(200);
        assertThat(answer.body().replaceAll("(?s).*id=\"" + field + "-error\">(.*?)</div>.*", "$1"))
                .contains(sentence);
    }

    private static void said(String what, Http.Answer answer) {
        assertThat(answer.status()).as(answer + answer.body()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("?said=person.said." + what);
    }

    private static long people(String staffNumber) {
        return TestRows.number("select count(*) from person where staff_number = ?", staffNumber);
    }

    @Test
    @DisplayName("DIR-10 the same post sent twice records one person and gives the same answer")
    void twice() {
        var page = admin.get("/people/new");
        var first = admin.submit(page, "person", "add", typed());
        var second = admin.submit(page, "person", "add", typed());

        said("added", first);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(people("IT-7")).isEqualTo(1);
    }

    @Test
    @DisplayName("bad input: duplicates and what cannot be kept are refused beside the field, what was typed stays")
    void refused() {
        TestPeople.add("IT-1", "Taken", null);
        var number = add(typed("staffNumber", "IT-1", "unit", "<b>Unit</b>"));
        refusedAt("staffNumber", "Somebody has this staff number already", number);
        assertThat(number.body()).contains("value=\"&lt;b&gt;Unit&lt;/b&gt;\"");
        refusedAt("email", "Somebody has this e-mail address already", add(typed("email", "it-1@TEST.example.org")));
        refusedAt("email", "This is no e-mail address", add(typed("email", "ivo@")));
        refusedAt("supervisor", "Nobody has the staff number", add(typed("supervisor", "IT-nobody")));
        for (var forged : new String[] {"KING", "", "x'--"}) {
            assertThat(add(typed("category", forged)).status()).isEqualTo(200);
        }
        assertThat(add(typed("language", "de")).status()).isEqualTo(200);
        assertThat(add(typed("givenName", " ")).status()).isEqualTo(200);
        assertThat(people("IT-7")).isZero();
    }

    @Test
    @DisplayName("bad input: SQL, HTML and script in names come out as text, and a formula stays text in the export")
    void nasty() {
        var name = "'; drop table person; -- <script>alert(1)</script>";
        said("added", add(typed("familyName", name, "unit", "=HYPERLINK(\"http://evil\")")));
        var id = TestRows.number("select id from person where staff_number = 'IT-7'");
        for (var page : new String[] {"/person/" + id, "/person/" + id + "/edit", "/person/" + id + "/duties"}) {
            assertThat(admin.get(page).body())
                    .as(page)
                    .contains("drop table person; -- &lt;script&gt;")
                    .doesNotContain("<script>alert");
        }
        var csv = admin.get("/people/export?format=csv&words=IT-7");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment; filename=\"people-");
        assertThat(csv.body()).contains("\"'=HYPERLINK(\"\"http://evil\"\")\"").contains("IT-7");
        assertThat(csv.body().lines().count()).isEqualTo(2);
        var xlsx = admin.get("/people/export?format=xlsx&words=IT-7");
        assertThat(xlsx.bytes()).startsWith('P', 'K');
    }

    @Test
    @DisplayName("7 the export holds the people of the list and nobody else, and no posting for administrators")
    void exportScope() {
        var rso = Http.portal().signIn("rso").get("/people/export?format=csv").body();
        assertThat(rso).contains("SAMPLE-02", "Mogadishu").doesNotContain("SAMPLE-06", "Bangkok");
        var all = admin.get("/people/export?format=csv").body();
        assertThat(all).contains("SAMPLE-02", "SAMPLE-06").doesNotContain("Mogadishu", "Posted at");
        assertThat(admin.get("/people/export?format=csv&role=KING").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("DIR-10 a change of what somebody else changed meanwhile is refused, and may be sent again")
    void stale() {
        var id = TestPeople.add("IT-1", "Ivory", null);
        var page = admin.get("/person/" + id + "/edit");
        said(
                "changed",
                admin.submit(admin.get("/person/" + id + "/edit"), "personForm", "save", Map.of("unit", "First")));

        var refused = admin.submit(page, "personForm", "save", Map.of("unit", "Second"));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("Somebody else changed these details meanwhile", "value=\"Second\"");
        assertThat(unit(id)).isEqualTo("First");
        said("changed", admin.submit(refused, "personForm", "save", Map.of()));
        assertThat(unit(id)).isEqualTo("Second");
    }

    private static Object unit(long id) {
        return TestRows.one("select unit from person where id = ?", id).get("unit");
    }

    @Test
    @DisplayName("DIR-10 who has an account is told at the old address when the address changes; who has none is not")
    void newAddress() {
        var id = TestPeople.add("IT-1", "Ivory", null);
        changeEmail(id, "IT-1b@test.example.org");
        assertThat(letters()).isZero();

        TestPeople.account(id, "it.ivory");
        changeEmail(id, "it-1B@test.example.org");
        assertThat(letters()).as("the same address in other letters").isZero();
        changeEmail(id, "IT-1c@test.example.org");
        var letter = TestRows.one("select * from letter where address like 'IT-%@test.example.org'");
        assertThat(letter).containsEntry("address", "it-1B@test.example.org");
        assertThat((String) letter.get("subject")).doesNotContain("Ivory");
    }

    private void changeEmail(long id, String email) {
        said(
                "changed",
                admin.submit(admin.get("/person/" + id + "/edit"), "personForm", "save", Map.of("email", email)));
    }

    private static long letters() {
        return TestRows.number("select count(*) from letter where address like 'IT-%@test.example.org'");
    }

    @Test
    @DisplayName("DIR-10 an account is given, closed with all its sign-ins at the next request, and opened again")
    void account() {
        var id = TestPeople.add("IT-1", "Ivory", null);
        var address = "/person/" + id + "/account";
        refusedAt("username", "Use 3 to 50 small letters", give(address, "Ivo Ry"));
        refusedAt("username", "This user name exists already", give(address, "staff"));
        said("accountGiven", give(address, "it.ivory"));
        assertThat(admin.get("/person/" + id).body()).contains("No password yet");
        TestRows.write("update account a join account s on s.username = 'staff'"
                + " set a.password_hash = s.password_hash where a.username = 'it.ivory'");

        var ivory = TestPeople.signIn("it.ivory");
        assertThat(ivory.get("/documents").status()).isEqualTo(200);
        var closing = admin.get(address);
        assertThat(closing.body()).contains("there are 1 now");
        said("accountDeactivated", admin.submit(closing, "close", "deactivate", Map.of()));
        assertThat(ivory.get("/documents").header("Location")).startsWith("/login");

        said("accountReactivated", admin.submit(admin.get(address), "open", "reactivate", Map.of()));
        assertThat(ivory.get("/documents").status())
                .as("the old sign-in stays ended")
                .isEqualTo(302);
        assertThat(TestPeople.signIn("it.ivory").get("/documents").status()).isEqualTo(200);
    }

    private Http.Answer give(String address, String username) {
        return admin.submit(admin.get(address), "give", "giveAccount", Map.of("username", username));
    }

    @Test
    @DisplayName("DIR-10 administrators do not close their own account")
    void ownAccount() {
        var address =
                "/person/" + TestRows.number("select person_id from account where username = 'admin'") + "/account";
        var answer = admin.submit(admin.get(address), "close", "deactivate", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("You cannot deactivate your own account");
        assertThat(admin.get("/people").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("DIR-10 a duty opens and closes its doors with the next request, without signing in again")
    void dutyTakesEffect() {
        var id = TestPeople.add("IT-1", "Ivory", "ke-nakuru");
        TestPeople.account(id, "it.ivory");
        var ivory = TestPeople.signIn("it.ivory");
        var rso = Http.portal().signIn("rso");
        var duties = "/person/" + id + "/duties";
        var today = LocalDate.now(java.time.ZoneOffset.UTC);
        assertThat(ivory.get("/station/ke-nakuru/edit").status()).isEqualTo(403);

        var focal = Map.of(
                "role",
                "COUNTRY_SECURITY_FOCAL_POINT",
                "scope",
                "/world/nairobi/KE/",
                "from",
                today.minusDays(3).toString());
        refusedAt(
                "to",
                "cannot end before it begins",
                rso.submit(
                        rso.get(duties),
                        "give",
                        "giveDuty",
                        with(focal, "to", today.minusDays(4).toString())));
        refusedAt(
                "from",
                "Please give a day",
                rso.submit(rso.get(duties), "give", "giveDuty", with(focal, "from", "soon")));
        assertThat(rso.submit(rso.get(duties), "give", "giveDuty", with(focal, "role", "ADMINISTRATOR"))
                        .status())
                .as("a role that is not on the list")
                .isEqualTo(200);
        said("dutyGiven", rso.submit(rso.get(duties), "give", "giveDuty", focal));
        assertThat(ivory.get("/station/ke-nakuru/edit").status()).isEqualTo(200);

        var duty = String.valueOf(TestRows.number("select id from duty where person_id = ?", id));
        var yesterday = Map.of("endDuty", duty, "lastDay", today.minusDays(1).toString());
        said("dutyEnded", rso.submit(rso.get(duties), "endForm", "end", yesterday));
        assertThat(ivory.get("/station/ke-nakuru/edit").status()).isEqualTo(403);

        said("dutyTakenBack", rso.submit(rso.get(duties), "takeBackForm", "takeBack", Map.of()));
        assertThat(ivory.get("/station/ke-nakuru/edit").status()).isEqualTo(200);
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var all = new HashMap<>(typed);
        all.put(name, value);
        return all;
    }
}
