package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestContacts;
import haven.TestPeople;
import haven.TestRows;
import haven.Wait;
import haven.contact.CheckOutcome;
import haven.contact.ContactKind;
import haven.contact.MadeContact;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two keepers at one contact or place, whose it is, and who stands in. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ContactEditorsIT {

    private static final String URL = "/keep/" + MadeContact.PLACE + "/contacts";

    private final Http focal = Http.portal().signIn("focal.ke").with("Accept-Language", "en");
    private final Http rso = Http.portal().signIn("rso").with("Accept-Language", "en");

    private static String edit(MadeContact contact) {
        return URL + "?edit=" + contact.id();
    }

    private static List<Http.Answer> together(List<Callable<Http.Answer>> calls) throws Exception {
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = new ArrayList<Http.Answer>();
            for (var done : pool.invokeAll(calls)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("DIR-11 who saves second sees what the first one saved beside what they typed; nothing is overwritten")
    void stale() {
        var contact = MadeContact.of(ContactKind.WARDEN, MadeContact.today());
        try {
            var mine = focal.get(edit(contact));
            var theirs = rso.get(edit(contact));
            var saved = rso.submit(theirs, "contactForm", "save", Map.of("contactNumber1", "+254 711 000 333"));
            assertThat(saved.header("Location")).contains("directory.said.changed");

            var refused = focal.submit(mine, "contactForm", "save", Map.of("contactOrganization", "Typed meanwhile"));
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.body())
                    .contains("Somebody else changed this contact meanwhile")
                    .contains("id=\"differences\"", "+254 711 000333", "Typed meanwhile");
            assertThat(TestRows.one("select digits from contact_number where contact_id = ?", contact.id()))
                    .containsEntry("digits", "+254711000333");

            var again = focal.submit(refused, "contactForm", "save", Map.of());
            assertThat(again.header("Location")).contains("directory.said.changed");
            assertThat(TestRows.one("select organization from contact where id = ?", contact.id()))
                    .containsEntry("organization", "Typed meanwhile");
        } finally {
            contact.remove();
        }
    }

    private Map<String, Object> row(MadeContact contact) {
        return TestRows.one("select * from contact where id = ?", contact.id());
    }

    private void save(MadeContact contact, Map<String, String> typed) {
        var saved = focal.submit(focal.get(edit(contact)), "contactForm", "save", typed);
        assertThat(saved.header("Location")).as(saved.body()).contains("directory.said.changed");
    }

    @Test
    @DisplayName("AM-05 editing a text does not renew the date of the check, for keepers and for readers")
    void editingIsNotChecking() {
        var contact = MadeContact.of(ContactKind.HOTLINE, MadeContact.today().plusDays(150));
        try {
            var before = row(contact);
            save(contact, Map.of("contactTitleEn", contact.title() + " again", "contactNoteEn", "Ask for the desk"));
            assertThat(row(contact))
                    .containsEntry("title_en", contact.title() + " again")
                    .containsEntry("verified_on", before.get("verified_on"))
                    .containsEntry("verified_by_role", before.get("verified_by_role"))
                    .containsEntry("verified_by", before.get("verified_by"))
                    .containsEntry("check_by", before.get("check_by"));
            assertThat(contact.checks(CheckOutcome.RIGHT)).isZero();
            var checkedOn = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Locale.UK)
                    .format(MadeContact.today().minusDays(30))
                    .replaceFirst(" ", "\u00a0");
            assertThat(Http.portal()
                            .get("/contacts/" + MadeContact.PLACE + "?lang=en")
                            .body())
                    .contains(contact.title() + " again", "Checked on " + checkedOn);
        } finally {
            contact.remove();
        }
    }

    @Test
    @DisplayName("DIR-11 removing or replacing a number waits for a second check; adding one beside it does not")
    void addedOrReplaced() {
        var contact = MadeContact.of(ContactKind.WARDEN, MadeContact.today()).with("answered_on", MadeContact.today());
        try {
            save(contact, Map.of("contactNumber2", "+254 711 000 222"));
            assertThat(row(contact)).containsEntry("numbers_changed_on", null);
            assertThat(row(contact).get("answered_on"))
                    .as("the number that was answered is still there")
                    .isNotNull();
            save(contact, Map.of("contactNumber1", "+254 711 000 222", "contactNumber2", "+254 711 000 111"));
            assertThat(row(contact)).as("in another order").containsEntry("numbers_changed_on", null);
            var readers = "/contacts/" + MadeContact.PLACE + "?lang=en";
            assertThat(Http.portal().get(readers).body())
                    .contains("tel:+254711000111", "tel:+254711000222")
                    .doesNotContain("second check pending");

            save(contact, Map.of("contactNumber2", ""));
            assertThat(row(contact).get("numbers_changed_on")).as("removed").isNotNull();
            assertThat(Http.portal().get(readers).body())
                    .contains("second check pending")
                    .doesNotContain("tel:+254711000111");
            contact.with("numbers_changed_on", null);
            save(contact, Map.of("contactNumber1", "+254 711 000 333"));
            assertThat(row(contact).get("numbers_changed_on")).as("replaced").isNotNull();
            assertThat(row(contact).get("answered_on")).isNull();
        } finally {
            contact.remove();
        }
    }

    @Test
    @DisplayName(
            "DIR-11, DIR-04 nobody checks or ends what they did not see: a number replaced meanwhile waits for a check")
    void checkOfWhatWasThere() {
        var contact = MadeContact.of(ContactKind.WARDEN, MadeContact.today());
        try {
            var mine = focal.get(edit(contact));
            assertThat(mine.body())
                    .contains("value=\"CALLED\"", "value=\"VISITED\"", "value=\"WRITTEN\"")
                    .doesNotContain("value=\"THEMSELVES\"");
            rso.submit(rso.get(edit(contact)), "contactForm", "save", Map.of("contactNumber1", "+254 711 000 333"));
            var refused = focal.submit(mine, "checkForm", "check", Map.of());
            assertThat(refused.status()).isEqualTo(200);
            assertThat(refused.body()).contains("Somebody else changed this contact meanwhile", "+254 711 000333");
            var ending = focal.submit(
                    mine,
                    "endForm",
                    "end",
                    Map.of("contactTo", MadeContact.today().toString()));
            assertThat(ending.body()).contains("Somebody else changed this contact meanwhile");
            assertThat(contact.checks(CheckOutcome.RIGHT)).isZero();
            assertThat(TestRows.one("select to_date, numbers_waiting from contact where id = ?", contact.id()))
                    .containsEntry("to_date", null)
                    .containsEntry("numbers_waiting", "+254711000333");

            var again = focal.submit(refused, "checkForm", "check", Map.of());
            assertThat(again.header("Location")).contains("directory.said.checked");
            assertThat(TestRows.one("select numbers_changed_on from contact where id = ?", contact.id()))
                    .as("now the focal point saw it")
                    .containsEntry("numbers_changed_on", null);
        } finally {
            contact.remove();
        }
    }

    @RepeatedTest(3)
    @DisplayName("DIR-11 two who save at the same moment: one is saved, the other one is told")
    void atOnce() throws Exception {
        var contact = MadeContact.of(ContactKind.WARDEN, MadeContact.today());
        try {
            var barrier = new CyclicBarrier(2);
            var pages = List.of(focal.get(edit(contact)), rso.get(edit(contact)));
            var answers = together(List.of(
                    () -> save(focal, pages.get(0), "One", barrier), () -> save(rso, pages.get(1), "Other", barrier)));
            assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(200, 302);
            var saved = answers.get(0).status() == 302 ? "One" : "Other";
            assertThat(TestRows.one("select organization from contact where id = ?", contact.id()))
                    .containsEntry("organization", saved);
        } finally {
            contact.remove();
        }
    }

    private static Http.Answer save(Http keeper, Http.Answer page, String organization, CyclicBarrier barrier)
            throws Exception {
        barrier.await();
        return keeper.submit(page, "contactForm", "save", Map.of("contactOrganization", organization));
    }

    @Test
    @DisplayName("DIR-01 the first entries of one place by two keepers at once: both are there, and both are published")
    void first() throws Exception {
        var url = "/keep/ug-gulu/contacts";
        var barrier = new CyclicBarrier(2);
        var hq = Http.portal().signIn("hq");
        var pages = List.of(hq.get(url + "?edit=new"), rso.get(url + "?edit=new"));
        var answers = together(List.of(
                () -> add(hq, pages.get(0), "WARDEN", "+254 711 000 444", barrier),
                () -> add(rso, pages.get(1), "UNDSS", "+254 711 000 555", barrier)));
        assertThat(answers).extracting(Http.Answer::status).containsOnly(302);
        Wait.until("readers have both", Duration.ofSeconds(10), () -> {
            var read = Http.portal().get("/contacts/ug-gulu").body();
            return read.contains("tel:+254711000444") && read.contains("tel:+254711000555");
        });
        TestContacts.remove("ug-gulu", "kind in ('WARDEN', 'UNDSS')");
        assertThat(Http.portal().get("/contacts/ug-gulu").body()).doesNotContain("tel:+254711000444");
    }

    private static Http.Answer add(Http keeper, Http.Answer page, String kind, String number, CyclicBarrier barrier)
            throws Exception {
        barrier.await();
        return keeper.submit(page, "contactForm", "save", Map.of("kind", kind, "contactNumber1", number));
    }

    @Test
    @DisplayName("DIR-10 a contact is linked to a person whom the keeper sees, by address or number, and unlinked")
    void person() {
        var contact = MadeContact.of(ContactKind.WARDEN, MadeContact.today());
        var near = TestPeople.add("IT-LINK-1", "Near", MadeContact.PLACE);
        var far = TestPeople.add("IT-LINK-2", "Far", "th-bangkok");
        try {
            for (var nobody : List.of("IT-LINK-2", "IT-LINK", "nobody@example.org", " ")) {
                var refused =
                        focal.submit(focal.get(edit(contact)), "linkForm", "link", Map.of("personHandle", nobody));
                assertThat(refused.status()).as(nobody).isEqualTo(200);
                assertThat(refused.body()).contains("Nobody whom you look after");
            }
            var linked = focal.submit(
                    focal.get(edit(contact)), "linkForm", "link", Map.of("personHandle", "it-link-1@TEST.example.org"));
            assertThat(linked.header("Location")).contains("directory.said.linked");
            assertThat(TestRows.number("select person_id from contact where id = ?", contact.id()))
                    .isEqualTo(near);
            var opened = focal.get(edit(contact));
            assertThat(opened.body()).contains("Ines Near");
            focal.submit(opened, "unlinkForm", "unlink", Map.of());

            contact.with("person_id", far);
            assertThat(focal.get(edit(contact)).body())
                    .contains("Somebody outside your area")
                    .doesNotContain("Ines Far");
        } finally {
            contact.remove();
            TestRows.write("delete from stay where person_id in (?, ?)", near, far);
            TestRows.write("delete from person where id in (?, ?)", near, far);
        }
    }

    @Test
    @DisplayName("DIR-10 who stands in does so until a last day, which readers see; that can be taken back")
    void acting() {
        var contact = MadeContact.of(ContactKind.WARDEN, MadeContact.today());
        try {
            var past = focal.submit(
                    focal.get(edit(contact)),
                    "actForm",
                    "act",
                    Map.of("actingLast", MadeContact.today().minusDays(3).toString()));
            assertThat(past.body()).contains("Please give the last day, today or later.");
            var day = MadeContact.today().plusDays(20).toString();
            var acts = focal.submit(focal.get(edit(contact)), "actForm", "act", Map.of("actingLast", day));
            assertThat(acts.header("Location")).contains("directory.said.acting");
            Wait.until(
                    "readers see it",
                    Duration.ofSeconds(10),
                    () -> Http.portal()
                            .get("/contacts/" + MadeContact.PLACE + "?lang=en")
                            .body()
                            .contains("Stands in until"));
            focal.submit(focal.get(edit(contact)), "stopActingForm", "stopActing", Map.of());
            assertThat(TestRows.one("select acting, to_date from contact where id = ?", contact.id()))
                    .containsEntry("acting", false)
                    .containsEntry("to_date", null);
        } finally {
            contact.remove();
        }
    }
}
