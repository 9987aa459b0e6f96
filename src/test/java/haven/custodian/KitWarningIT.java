package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.MailedLink;
import haven.People;
import haven.TestMail;
import haven.TestRows;
import haven.contact.CheckMethod;
import haven.contact.ContactForm;
import haven.job.Job;
import haven.shared.PortalClock;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** PEP-04: who is written to before a kit expires, and when; in a year in which no other kit expires. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KitWarningIT {

    private static final String STATION = "mg-antananarivo";
    private static final String CUSTODIAN = "warned@example.org";
    private static final String MANAGER = "manager@example.org";
    private static final LocalDate EXPIRES = LocalDate.of(2025, 12, 1);

    @Inject
    PortalClock clock;

    @Inject
    KitWarningJob job;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    CustodianService custodians;

    @Inject
    ManagerService managers;

    @Inject
    KitService kits;

    private final KeptKits there = new KeptKits("rso", STATION);

    @AfterEach
    void clean() {
        if (clock != null) {
            there.removeAll();
            clock.runOn();
        }
    }

    /** Noon there, so many days before the kit expires. */
    private void daysBefore(int days) {
        clock.stopAt(EXPIRES.minusDays(days).atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC));
    }

    private void designate(String title, String address, String languages) {
        var form = there.form(title);
        form.setEmail(address);
        form.setLanguages(languages);
        People.as("rso", () -> custodians.designate(STATION, form, there.today(), false, null, CheckMethod.CALLED));
    }

    private void appoint(String address) {
        var manager = ContactForm.blank(there.today());
        manager.setEmail(address);
        People.as("rso", () -> managers.appoint("MG", manager, CheckMethod.CALLED));
    }

    private void deliver() throws Exception {
        for (var one : jobs) {
            if (one.name().equals("mail.deliver")) {
                one.run();
            }
        }
    }

    @Test
    @Order(1)
    @DisplayName(
            "PEP-04 custodian and country manager are warned 180, 90 and 30 days before, each once, and never on another day")
    void warned() throws Exception {
        daysBefore(200);
        designate("Warned", CUSTODIAN, "fr, en");
        appoint(MANAGER);
        var kit = there.enter("MG1", there.find("Warned").id(), EXPIRES, null);
        var sent = 0;
        for (var days : List.of(181, 180, 179, 91, 90, 89, 31, 30, 29, 1, 0, -1)) {
            daysBefore(days);
            job.run();
            job.run();
            sent += List.of(180, 90, 30).contains(days) ? 2 : 0;
            assertThat(letters(kit)).as(days + " days before").hasSize(sent);
        }
        assertThat(letters(kit))
                .extracting(letter -> letter.get("once").toString().replaceAll("/[0-9]+$", ""))
                .containsExactly(
                        "custodian.kitExpires/" + kit + "/180",
                        "custodian.kitExpires/" + kit + "/180",
                        "custodian.kitExpires/" + kit + "/90",
                        "custodian.kitExpires/" + kit + "/90",
                        "custodian.kitExpires/" + kit + "/30",
                        "custodian.kitExpires/" + kit + "/30");
        deliver();
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName(
            "PEP-04 what arrives says which kit, where, and until when, in the reader’s language; the subject says none of it")
    void arrived() throws MessagingException {
        for (int letter = 1; letter <= 3; letter++) {
            assertThat(TestMail.await(CUSTODIAN, letter).getSubject())
                    .doesNotContainIgnoringCase("kit", "pep", "vih", "hiv", "trousse", "MG1");
            assertThat(MailedLink.text(CUSTODIAN, letter))
                    .contains("1 décembre 2025", "B-MG1", "Antananarivo", "Medical room, safe")
                    .doesNotContainIgnoringCase("hiv", "vih");
            assertThat(TestMail.await(MANAGER, letter).getSubject()).isEqualTo("Something in your care expires soon");
            assertThat(MailedLink.text(MANAGER, letter)).contains("1 December 2025", "B-MG1");
        }
        assertThat(TestMail.to(CUSTODIAN)).hasSize(3);
        assertThat(TestMail.to(MANAGER)).hasSize(3);
        MadeCustodians.removeLetters(List.of(CUSTODIAN, MANAGER));
    }

    @Test
    @Order(3)
    @DisplayName(
            "PEP-04, PEP-06 of a kit to be replaced since an earlier month no letter is written, within the month as if nothing were said; after a stop only the nearest one is")
    void toBeReplaced() {
        daysBefore(200);
        designate("Late", "late@example.org", "en");
        var id = there.find("Late").id();
        var marked = there.enter("MG2", id, EXPIRES, null);
        var late = there.enter("MG3", id, EXPIRES.minusDays(70), null);
        var far = there.enter("MG4", id, EXPIRES.plusDays(120), null);
        var thisMonth = there.enter("MG5", id, EXPIRES, null);
        daysBefore(85);
        toReplace(marked, YearMonth.from(there.today()).minusMonths(1));
        toReplace(thisMonth, YearMonth.from(there.today()));

        job.run();
        assertThat(letters(marked)).isEmpty();
        assertThat(letters(thisMonth)).as("its absence would tell a day").hasSize(1);
        assertThat(letters(far)).isEmpty();
        assertThat(letters(late))
                .singleElement()
                .satisfies(letter -> assertThat(letter.get("once")).asString().contains("/30/"));
        MadeCustodians.removeLetters(List.of("late@example.org"));
    }

    @Test
    @Order(4)
    @DisplayName("PEP-04 one kit about which nothing can be written keeps nobody from hearing of the others")
    void broken() {
        daysBefore(200);
        designate("Broken", "broken@example.org", "en");
        designate("Sound", "sound@example.org", "en");
        var first = there.enter("MG6", there.find("Broken").id(), EXPIRES.minusDays(1), null);
        var second = there.enter("MG7", there.find("Sound").id(), EXPIRES, null);
        daysBefore(90);
        TestRows.write("update contact set hours = 'no hours' where email = 'broken@example.org'");
        try {
            job.run();
            assertThat(letters(first)).isEmpty();
            assertThat(letters(second)).hasSize(1);
        } finally {
            TestRows.write("update contact set hours = 'always' where email = 'broken@example.org'");
        }
        job.run();
        assertThat(letters(first)).as("once it can be").hasSize(1);
        MadeCustodians.removeLetters(List.of("broken@example.org", "sound@example.org"));
    }

    private void toReplace(long kit, YearMonth month) {
        People.as("rso", () -> kits.toBeReplaced(STATION, kit, month.toString(), true));
    }

    private static List<Map<String, Object>> letters(long kit) {
        return TestRows.all("select * from letter where once like ? order by id", "custodian.kitExpires/" + kit + "/%");
    }
}
