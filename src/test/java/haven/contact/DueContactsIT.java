package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What contacts hand in to the work queue, to whom, and that it goes away by doing it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DueContactsIT {

    private final List<MadeContact> made = new ArrayList<>();

    @AfterEach
    void remove() {
        made.forEach(MadeContact::remove);
    }

    private MadeContact made(ContactKind kind, LocalDate checkBy) {
        var contact = MadeContact.of(kind, checkBy);
        made.add(contact);
        return contact;
    }

    private static LocalDate ago(int days) {
        return MadeContact.today().minusDays(days);
    }

    private static String work(String username, String rule) {
        return Http.portal()
                .signIn(username)
                .get("/work?rule=contact." + rule + "&country=KE&lang=en")
                .body();
    }

    @Test
    @DisplayName("AM-05 what is past its check is due to whoever keeps it, after a month badly; what holds is not")
    void checks() {
        var fresh = made(ContactKind.WARDEN, MadeContact.today());
        var amber = made(ContactKind.WARDEN, ago(1));
        var red = made(ContactKind.UNDSS, ago(31));
        var over = made(ContactKind.UNDSS, ago(31)).with("to_date", ago(2));
        var grave = made(ContactKind.AMBULANCE, ago(1));
        for (var keeper : List.of("focal.ke", "rso", "hq")) {
            assertThat(work(keeper, "check"))
                    .contains(amber.title(), red.title() + " (more than a month late)")
                    .contains("/keep/ke-nakuru/contacts?edit=" + amber.id(), "Nakuru, Kenya")
                    .doesNotContain(fresh.title(), over.title(), grave.title(), amber.title() + " (");
            assertThat(work(keeper, "urgent")).contains(grave.title()).doesNotContain(amber.title());
        }
        for (var stranger : List.of("rso.bangkok", "staff", "opcen", "hr", "admin")) {
            assertThat(work(stranger, "check")).as(stranger).doesNotContain("Made ");
        }
    }

    @Test
    @DisplayName("DIR-04 where two letters stayed without an answer, the task says so")
    void silent() {
        var contact = made(ContactKind.HEALTH_UNIT, ago(1)).with("email", "silent@example.org");
        contact.asked("silent@example.org");
        assertThat(work("focal.ke", "check")).contains(contact.title()).doesNotContain("asked twice");
        contact.asked("silent@example.org");
        assertThat(work("focal.ke", "check")).contains(contact.title() + " (asked twice by letter, no answer)");
    }

    @Test
    @DisplayName("AM-05 what nobody has ever checked is due from its first day")
    void never() {
        var contact = made(ContactKind.WARDEN, ago(1)).with("verified_on", null);
        var grave = made(ContactKind.HOSPITAL, ago(1)).with("verified_on", null);
        assertThat(work("focal.ke", "never")).contains(contact.title()).doesNotContain(grave.title());
        assertThat(work("focal.ke", "urgent")).contains(grave.title() + " (never checked)");
    }

    @Test
    @DisplayName("DIR-05 two calls in a row without an answer are a task, and then it is due for nothing else")
    void unanswered() {
        var contact = made(ContactKind.WARDEN, ago(5)).with("unanswered", 1);
        assertThat(work("focal.ke", "unanswered")).doesNotContain(contact.title());
        contact.with("unanswered", 2);
        assertThat(work("focal.ke", "unanswered")).contains(contact.title());
        assertThat(work("focal.ke", "check")).doesNotContain(contact.title());
    }

    @Test
    @DisplayName("DIR-11 changed numbers are due to other keepers and to who makes test calls, not to who changed them")
    void secondCheck() {
        var focal = TestRows.number("select person_id from account where username = 'focal.ke'");
        var contact = made(ContactKind.WARDEN, MadeContact.today().plusDays(60))
                .with("numbers_changed_on", MadeContact.today())
                .with("numbers_changed_by", focal);
        assertThat(work("focal.ke", "second")).doesNotContain(contact.title());
        assertThat(work("rso", "second")).contains(contact.title());
        assertThat(work("hq", "second")).contains(contact.title());
        assertThat(work("opcen", "call")).contains(contact.title());
        assertThat(work("hq", "call")).as("once is enough").doesNotContain(contact.title());
        assertThat(work("rso.bangkok", "second")).doesNotContain(contact.title());
    }

    @Test
    @DisplayName("AM-12 treatment day and night is called by the operations centre before its answer is 90 days old")
    void testCalls() {
        var never = made(ContactKind.SUPPORT_SERVICE, MadeContact.today()).with("urgent", true);
        var fresh = made(ContactKind.SUPPORT_SERVICE, MadeContact.today())
                .with("urgent", true)
                .with("answered_on", ago(83));
        var soon = made(ContactKind.SUPPORT_SERVICE, MadeContact.today())
                .with("urgent", true)
                .with("answered_on", ago(84));
        var day = made(ContactKind.SUPPORT_SERVICE, MadeContact.today());
        var brief = made(ContactKind.SUPPORT_SERVICE, MadeContact.today()).with("urgent", true);
        TestRows.write("update contact_number set inside_only = true where contact_id = ?", brief.id());
        assertThat(work("opcen", "test"))
                .contains(never.title(), soon.title(), "/calls?contact=" + soon.id())
                .doesNotContain(fresh.title(), day.title(), brief.title(), never.title() + " (");
        for (var keeper : List.of("focal.ke", "rso", "hq")) {
            assertThat(work(keeper, "test")).as(keeper).doesNotContain(never.title());
        }
    }

    @Test
    @DisplayName("DIR-11 who makes test calls is told of no number that their list has not; its keepers check it")
    void secondCheckByKeepers() {
        var soon = MadeContact.today().plusDays(60);
        var listed = made(ContactKind.CUSTODIAN, soon);
        var manager = made(ContactKind.PEP_MANAGER, soon);
        var shortNumber = made(ContactKind.POLICE, soon);
        TestRows.write("update contact_number set inside_only = true where contact_id = ?", shortNumber.id());
        var own = made(ContactKind.WARDEN, soon);
        TestRows.write("update contact_number set personal = true where contact_id = ?", own.id());
        var agreed = made(ContactKind.WARDEN, soon);
        TestRows.write(
                "update contact_number set personal = true, private_consent_on = '2026-01-05' where contact_id = ?",
                agreed.id());
        made.forEach(contact -> contact.with("numbers_changed_on", MadeContact.today()));

        var task = work("opcen", "call");
        assertThat(task)
                .contains(listed.title(), agreed.title())
                .doesNotContain(manager.title(), shortNumber.title(), own.title());
        var keepers = work("rso", "second");
        var opcen = Http.portal().signIn("opcen");
        for (var contact : made) {
            assertThat(opcen.get("/calls?contact=" + contact.id()).body().contains(contact.title()))
                    .as("the list has what the task names")
                    .isEqualTo(task.contains(contact.title()));
            assertThat(keepers).contains(contact.title());
        }
    }

    @Test
    @DisplayName("a service is checked on the page of its Aide-Memoire, a custodian on the page of custodians")
    void pages() {
        var custodian = made(ContactKind.CUSTODIAN, ago(1));
        var service = made(ContactKind.SUPPORT_SERVICE, ago(1));
        var draft = made(ContactKind.SUPPORT_SERVICE, ago(1)).with("relied_on", false);
        assertThat(work("focal.ke", "urgent"))
                .contains(custodian.title(), "/keep/ke-nakuru/custodians?custodian=c" + custodian.id());
        assertThat(work("focal.ke", "check"))
                .contains(service.title(), "/keep/ke-nakuru/help?service=c" + service.id())
                .doesNotContain(draft.title());
    }

    @Test
    @DisplayName(
            "DIR-04 a country's short number is checked once a year for all its stations, by who keeps the country")
    void nationalNumber() {
        TestRows.write(
                "insert into emergency_number (country_id, kind, digits, verified_on, verified_by_role)"
                        + " select id, 'FIRE', '987', utc_date() - interval 366 day, 'OSS_HEADQUARTERS' from country where code = 'KE'");
        try {
            for (var keeper : List.of("focal.ke", "rso", "hq")) {
                var page = Http.portal().signIn(keeper).get("/work?rule=directory.number&country=KE&lang=en");
                assertThat(page.body()).as(keeper).containsOnlyOnce(" 987<").contains("/station/ke-");
            }
            TestRows.write(
                    "update emergency_number set verified_on = utc_date() - interval 365 day where digits = '987'");
            assertThat(Http.portal()
                            .signIn("rso")
                            .get("/work?rule=directory.number&country=KE&lang=en")
                            .body())
                    .doesNotContain(" 987<");
        } finally {
            TestRows.write("delete from emergency_number where digits = '987'");
        }
    }

    @Test
    @DisplayName("the link of the queue opens the very service or custodian whose contact it is")
    void opens() {
        var focal = Http.portal().signIn("focal.ke");
        for (var page : List.of(
                List.of("/help?service=c", "support_service"), List.of("/custodians?custodian=c", "pep_custodian"))) {
            var contact = TestRows.one(
                    "select min(c.id) as id from contact c join " + page.get(1)
                            + " s on s.contact_id = c.id where c.scope = '/world/nairobi/KE/ke-nairobi/' and c.by_voice_only = false");
            var title = (String) TestRows.one("select title_en from contact where id = ?", contact.get("id"))
                    .get("title_en");
            var opened = focal.get("/keep/ke-nairobi" + page.get(0) + contact.get("id"));
            assertThat(opened.status()).isEqualTo(200);
            assertThat(opened.body()).contains("value=\"" + title);
        }
    }
}
