package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.MailedLink;
import haven.People;
import haven.TestMail;
import haven.TestRows;
import haven.contact.AskJob;
import haven.contact.CheckMethod;
import haven.contact.CheckState;
import haven.due.DueItems;
import haven.edition.Shelf;
import haven.job.Job;
import haven.shared.PortalClock;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * PEP-08, a quarter in the life of a custodian, in which nobody but the calendar moves: the letter, silence, the second
 * letter, the officer's task, and at last the one button. The portal's clock stands still from step to step.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CustodianConfirmIT {

    private static final String STATION = "mw-blantyre";
    private static final String ADDRESS = "quarterly@example.org";
    private static final String TITLE = "SAMPLE Quarterly custodian";

    /** The SMT decided, and somebody asked: both on this day. */
    private static final LocalDate DESIGNATED = LocalDate.of(2025, 1, 12);

    private static final LocalDate HOLDS_UNTIL = DESIGNATED.plusDays(90);
    private static final LocalDate FIRST_LETTER = HOLDS_UNTIL.minusDays(10);
    private static final LocalDate SECOND_LETTER = FIRST_LETTER.plusDays(14);
    private static final LocalDate SILENT = DESIGNATED.plusDays(105);

    @Inject
    PortalClock clock;

    @Inject
    AskJob asking;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    @Any
    Instance<DueItems> rules;

    @Inject
    SilentDue silentDue;

    @Inject
    CustodianService custodians;

    @Inject
    CoverService covers;

    @Inject
    Shelf shelf;

    private KeptKits there() {
        return new KeptKits("rso", STATION);
    }

    /** Ten in the morning there. */
    private void it(LocalDate day) {
        clock.stopAt(day.atTime(LocalTime.of(8, 0)).toInstant(ZoneOffset.UTC));
    }

    private long id() {
        return there().find(TITLE).id();
    }

    private void deliver() throws Exception {
        for (var job : jobs) {
            if (job.name().equals("mail.deliver")) {
                job.run();
            }
        }
    }

    private List<String> due(String rule, String holder) {
        var asked = rules.stream().filter(one -> one.rule().equals(rule)).findFirst();
        return Asked.keys(asked.orElseThrow(), holder);
    }

    private CheckState state() {
        var contact = there().find(TITLE).contact();
        return CheckState.of(HOLDS_UNTIL, contact.verifiedOn(), there().today());
    }

    private static long letters() {
        return TestRows.number("select count(*) from letter where address = ?", ADDRESS);
    }

    private static long contact() {
        return TestRows.number("select id from contact where email = ?", ADDRESS);
    }

    @Test
    @Order(1)
    @DisplayName("PEP-08 a quarter after a custodian was confirmed, less ten days, one letter asks; not a day before")
    void firstLetter() throws Exception {
        it(DESIGNATED);
        var form = there().form(TITLE);
        form.setEmail(ADDRESS);
        People.as("rso", () -> custodians.designate(STATION, form, DESIGNATED, false, null, CheckMethod.CALLED));
        assertThat(there().find(TITLE).confirmedOn()).isEqualTo(DESIGNATED);

        it(FIRST_LETTER.minusDays(1));
        asking.run();
        assertThat(letters()).isZero();
        it(FIRST_LETTER);
        asking.run();
        asking.run();
        assertThat(letters()).isEqualTo(1);
        deliver();
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName(
            "PEP-08 the letter tells nothing but the place; its page lists details, training and seals; opening it changes nothing")
    void page() throws MessagingException {
        var link = MailedLink.await(ADDRESS, "/confirm/");
        assertThat(TestMail.to(ADDRESS).get(0).getSubject()).isEqualTo("Are your details still right?");
        assertThat(MailedLink.text(ADDRESS, 1))
                .contains("Blantyre")
                .doesNotContainIgnoringCase("kit", "pep", "hiv", "custodian");
        var page = Http.portal().get(link);
        assertThat(page.body())
                .contains(TITLE, "+256 712 345678", "id=\"statements\"")
                .contains("I have done the training for custodians")
                .contains("The seals of whatever was given into my care are unbroken")
                .contains("All of this is right");
        assertThat(TestRows.number("select count(*) from contact_check where contact_id = ?", contact()))
                .as("the check on the day of the designation")
                .isEqualTo(1);
    }

    @Test
    @Order(3)
    @DisplayName(
            "PEP-08 silence: amber the day after the quarter, and a task where the country is kept; the officer of the region is not told yet")
    void amber() {
        it(HOLDS_UNTIL);
        assertThat(state()).isEqualTo(CheckState.FRESH);
        assertThat(due("contact.urgent", "rso")).doesNotContain("contact.urgent/" + contact());
        it(HOLDS_UNTIL.plusDays(1));
        assertThat(state()).isEqualTo(CheckState.AMBER);
        assertThat(due("contact.urgent", "rso")).contains("contact.urgent/" + contact());
        assertThat(Asked.keys(silentDue, "rso")).doesNotContain("custodian.silent/" + id());
    }

    @Test
    @Order(4)
    @DisplayName("PEP-08 a fortnight after the first letter a second one asks, and there is no third")
    void secondLetter() throws Exception {
        it(SECOND_LETTER.minusDays(1));
        asking.run();
        assertThat(letters()).isEqualTo(1);
        it(SECOND_LETTER.plusDays(1));
        asking.run();
        assertThat(letters()).isEqualTo(2);
        it(SECOND_LETTER.plusDays(2));
        asking.run();
        assertThat(letters()).isEqualTo(2);
        deliver();
    }

    @Test
    @Order(5)
    @DisplayName(
            "PEP-08 after a quarter and two weeks the custodian covers nobody, and the officer of the region has a task; a country has not")
    void silent() {
        it(SILENT.minusDays(1));
        assertThat(Asked.keys(silentDue, "rso")).doesNotContain("custodian.silent/" + id());
        it(SILENT);
        assertThat(Asked.keys(silentDue, "rso")).contains("custodian.silent/" + id());
        assertThat(Asked.keys(silentDue, "focal.ke")).isEmpty();
        assertThat(People.as("rso", () -> covers.list(STATION)).get(0).cover().there())
                .isZero();
    }

    @Test
    @Order(6)
    @RunAsClient
    @DisplayName("PEP-08 the first link opens nothing more; the second one's button confirms, once")
    void button() {
        assertThat(Http.portal().get(MailedLink.await(ADDRESS, "/confirm/")).body())
                .contains("no longer opens anything")
                .doesNotContain(TITLE, "confirmForm");
        var link = MailedLink.await(ADDRESS, "/confirm/", 2);
        var visitor = Http.portal();
        var answer = visitor.submit(visitor.get(link), "confirmForm", "allRight", Map.of());
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        assertThat(visitor.get(link).body()).contains("confirmed on 27\u00a0April 2025", "there is nothing else to do");
        assertThat(TestRows.all("""
                        select f.confirmed_on, f.by_role from pep_confirmation f
                        join pep_custodian p on p.id = f.pep_custodian_id where p.contact_id = ? order by f.id
                        """, contact()))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row)
                        .containsEntry("confirmed_on", Date.valueOf(SILENT))
                        .containsEntry("by_role", "THEMSELVES"));
    }

    @Test
    @Order(7)
    @DisplayName("PEP-08 the task is gone, the custodian covers again, and readers get the new date at once")
    void done() {
        assertThat(Asked.keys(silentDue, "rso")).doesNotContain("custodian.silent/" + id());
        assertThat(due("contact.urgent", "rso")).doesNotContain("contact.urgent/" + contact());
        assertThat(People.as("rso", () -> covers.list(STATION)).get(0).cover().there())
                .isEqualTo(1);
        var station = shelf.station(STATION).orElseThrow();
        assertThat(shelf.find(PublishedCustodians.PART, station.scope(), PublishedCustodians.class)
                        .orElseThrow()
                        .custodians())
                .singleElement()
                .satisfies(one -> assertThat(one.confirmedOn()).isEqualTo(SILENT));
        clock.runOn();
    }

    @Test
    @Order(8)
    @RunAsClient
    @DisplayName("PEP-08 keepers see the date too")
    void shown() {
        assertThat(Http.portal()
                        .signIn("rso")
                        .get("/keep/" + STATION + "/custodians")
                        .body())
                .contains("Details last confirmed on 27\u00a0April 2025.");
    }

    @Test
    @Order(9)
    @DisplayName("PEP-08 leaves nothing behind")
    void clean() {
        clock.runOn();
        there().removeAll();
        MadeCustodians.removeLetters(List.of(ADDRESS));
        assertThat(there().kept().custodians()).isEmpty();
    }
}
