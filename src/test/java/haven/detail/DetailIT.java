package haven.detail;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestPeople;
import haven.TestRows;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody keeps their own details, and others look at them, as a browser without scripts does. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DetailIT {

    private static final String PEOPLE = "/contacts/ke-nakuru/people";

    private long person;
    private Http owner;

    @BeforeEach
    void somebody() {
        person = TestPeople.add("IT-D1", "Dill", "ke-nakuru");
        TestPeople.account(person, "it.dill");
        owner = TestPeople.signIn("it.dill");
    }

    @AfterEach
    void clean() {
        TestRows.write("delete from person_detail where person_id = ?", person);
        TestPeople.removeAll();
    }

    @Test
    @DisplayName("DIR-09 a detail begins with the smallest audience, is checked, kept, replaced, and deleted for good")
    void own() {
        var page = owner.get("/account/details");
        assertThat(page.body()).contains("selected=\"selected\">Operations centre");
        var noNumber = keep(owner, "PRIVATE_MOBILE", "nonsense", "SECURITY", true);
        assertThat(noNumber.body()).contains("id=\"typed-error\"").contains("value=\"nonsense\"");
        assertThat(noNumber.status()).isEqualTo(200);
        assertThat(keep(owner, "PRIVATE_MOBILE", "0712 345678", "SECURITY", false)
                        .body())
                .contains("It is kept only if you agree");
        assertThat(keep(owner, "PRIVATE_MOBILE", "0712 345678", "SECURITY", true)
                        .header("Location"))
                .endsWith("/account/details?said=detail.said.kept");
        assertThat(TestRows.one("select value, audience from person_detail where person_id = ?", person))
                .containsEntry("value", "+254712345678")
                .containsEntry("audience", "SECURITY");
        keep(owner, "PRIVATE_MOBILE", "0712 345679", "EVERYBODY", true);
        var kept = owner.get("/account/details");
        assertThat(kept.body()).contains("+254 712 345679").doesNotContain("345678");
        var id = TestRows.number("select id from person_detail where person_id = ?", person);
        owner.submit(kept, "removeForm", "remove_" + id, Map.of());
        assertThat(TestRows.number("select count(*) from person_detail where person_id = ?", person))
                .isZero();
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where whole_kind = 'Person' and whole_id = ?"
                                + " and concat(before_values, after_values) like '%712345%'",
                        String.valueOf(person)))
                .as("the audit trail never knew the number")
                .isZero();
    }

    @Test
    @DisplayName(
            "DIR-09 each opening of a restricted detail is recorded, with its kind and never its value; shown once")
    void opened() {
        keep(owner, "PRIVATE_MOBILE", "0712 345678", "SECURITY", true);
        keep(owner, "RESIDENCE", "7 Lake Road", "OPCEN", true);
        long last = TestRows.number("select max(id) from audit_entry");

        assertThat(Http.portal().signIn("staff").get(PEOPLE).body())
                .as("what one may not see does not exist")
                .doesNotContain("Dill");
        assertThat(Http.portal().signIn("rso.bangkok").get(PEOPLE).body()).doesNotContain("Dill");
        var focal = Http.portal().signIn("focal.ke");
        var page = focal.get(PEOPLE);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .contains("Dill", "Private mobile")
                .doesNotContain("345678", "Lake Road", "Where you live");
        assertThat(openings(last)).isZero();

        var mobile = id("PRIVATE_MOBILE");
        var shown = focal.submit(page, "showForm", "show_" + mobile, Map.of());
        assertThat(shown.body()).contains("+254 712 345678", "It was recorded that you looked");
        assertThat(focal.get(PEOPLE).body()).doesNotContain("345678");
        assertThat(openings(last)).isEqualTo(1);
        var row = TestRows.one("select * from audit_entry where id > ? and kind = 'DetailOpening'", last);
        assertThat(row).containsEntry("title", "Ines Dill").containsEntry("scope", "/world/nairobi/KE/ke-nakuru/");
        assertThat(row.toString()).contains("PRIVATE_MOBILE").doesNotContain("712345678");

        var opcen = Http.portal().signIn("opcen");
        var home = opcen.submit(opcen.get(PEOPLE), "showForm", "show_" + id("RESIDENCE"), Map.of());
        assertThat(home.body()).contains("7 Lake Road");
        assertThat(openings(last)).isEqualTo(2);
    }

    @Test
    @DisplayName("DIR-09 a keeper of the place helps with agreement, sees no more than before; somebody else gets 404")
    void helped() {
        keep(owner, "RESIDENCE", "7 Lake Road", "OPCEN", true);
        var focal = Http.portal().signIn("focal.ke");
        var url = "/account/details?person=" + person;
        assertThat(focal.get(url).body()).contains("Where you live").doesNotContain("Lake Road");
        var done = focal.submit(
                focal.get(url),
                "keepForm",
                "keep",
                Map.of("kind", "OFFICE_MOBILE", "typed", "0712 345670", "audience", "EVERYBODY", "agreed", "on"));
        assertThat(done.header("Location")).endsWith("&person=" + person);
        assertThat(owner.get("/account/details").body()).contains("+254 712 345670");
        assertThat(Http.portal().signIn("rso.bangkok").get(url).status()).isEqualTo(404);
        assertThat(Http.portal().signIn("staff").get("/directory?q=Dill").body())
                .contains("Ines Dill", "+254 712 345670");
    }

    @Test
    @DisplayName(
            "DIR-01, DIR-09 the directory finds by old names of roles, by place and by name, and nobody who is not to be seen")
    void search() {
        var staff = Http.portal().signIn("staff");
        assertThat(staff.get("/directory?q=RFSO+Nairobi").body()).contains("Esther Sample-Elm");
        assertThat(staff.get("/directory?q=SSU+Geneva").body()).contains("Sample-Juniper");
        assertThat(staff.get("/directory?q=Esther").body()).contains("Esther Sample-Elm", "+254 000 000 705");
        assertThat(staff.get("/directory?q=Dill").body()).contains("Nobody whom you may see");
        assertThat(staff.get("/directory?q=%25").body()).contains("Nobody whom you may see");
        assertThat(Http.portal().signIn("focal.ke").get("/directory?q=Dill").body())
                .contains("Ines Dill");
        assertThat(Http.portal().signIn("rso.bangkok").get("/directory?q=Dill").body())
                .doesNotContain("Ines Dill");
        TestRows.write("update stay set to_date = utc_date() - interval 2 day where person_id = ?", person);
        assertThat(Http.portal().signIn("focal.ke").get("/directory?q=Dill").body())
                .as("who left is not listed")
                .doesNotContain("Ines Dill");
    }

    @Test
    @DisplayName("DIR-09 the world is searched by former names of places in any language, and names without accents")
    void oldNames() {
        var there = TestPeople.add("IT-D2", "Strøm-Müller", "mm-yangon");
        TestRows.write("update person set given_name = 'Zoë-Łucja' where id = ?", there);
        TestRows.write(
                "insert into person_detail (person_id, kind, value, audience, agreed_on)"
                        + " values (?, 'OFFICE_MOBILE', '+959212345678', 'EVERYBODY', utc_date())",
                there);
        try {
            var staff = Http.portal().signIn("staff");
            for (var words : List.of(
                    "Strom",
                    "Strøm",
                    "Stroem",
                    "muller",
                    "Müller",
                    "Mueller",
                    "zoe lucja",
                    "Burma strom",
                    "Birmanie Müller",
                    "بورما strom",
                    "Rangoon Zoe",
                    "Rangún Zoe",
                    "Myanmar strom")) {
                assertThat(staff.get("/directory?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                                .body())
                        .as(words)
                        .contains("Zoë-Łucja Strøm-Müller");
            }
            assertThat(staff.get("/directory?q=Ceylon+Strom").body()).doesNotContain("Strøm");
            assertThat(staff.get("/directory?q=Strom").body()).contains("+95 9 212 345 678");
        } finally {
            TestRows.write("delete from person_detail where person_id = ?", there);
        }
    }

    private static Http.Answer keep(Http reader, String kind, String typed, String audience, boolean agreed) {
        var fields = new java.util.HashMap<>(Map.of("kind", kind, "typed", typed, "audience", audience));
        if (agreed) {
            fields.put("agreed", "on");
        }
        return reader.submit(reader.get("/account/details"), "keepForm", "keep", fields);
    }

    private long id(String kind) {
        return TestRows.number("select id from person_detail where person_id = ? and kind = ?", person, kind);
    }

    private static long openings(long after) {
        return TestRows.number("select count(*) from audit_entry where id > ? and kind = 'DetailOpening'", after);
    }
}
