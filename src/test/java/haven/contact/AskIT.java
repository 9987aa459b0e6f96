package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.MailedLink;
import haven.TestContacts;
import haven.TestMail;
import haven.TestPeople;
import haven.TestRows;
import haven.Wait;
import haven.job.HeldJob;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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

/** DIR-04: who is asked by letter, when, and how often. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AskIT {

    private static final String MAILED = "mailed.contact@example.org";
    private static final String TWICE = "asked.twice@example.org";

    /** A time that is over, so that letters written then leave at once. */
    private static final Instant ASKED = Instant.parse("2026-09-07T05:30:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    @Inject
    AskService asking;

    @Inject
    AskJob job;

    @Inject
    PortalClock clock;

    private static LocalDate in(int days) {
        return MadeContact.today().plusDays(days);
    }

    private boolean isDue(MadeContact contact) {
        return asking.listToAsk().contains(contact.id());
    }

    private static List<Map<String, Object>> letters(MadeContact contact) {
        return TestRows.all(
                "select l.* from letter l join contact_question q on l.once = concat('contact.ask/', q.id)"
                        + " where q.contact_id = ? order by l.id",
                contact.id());
    }

    @Test
    @DisplayName(
            "DIR-04 a letter ten days before the check ends, a second one after fourteen days of silence, never a third")
    void silence() {
        var contact = MadeContact.of(ContactKind.HOTLINE, DAY.plusDays(11)).with("email", "silent@example.org");
        try (var held = HeldJob.of("mail.deliver")) {
            clock.stopAt(ASKED);
            assertThat(isDue(contact)).as("eleven days before").isFalse();
            contact.with("check_by", DAY.plusDays(10));
            assertThat(isDue(contact)).as("ten days before").isTrue();
            assertThat(asking.ask(contact.id())).isTrue();
            assertThat(isDue(contact)).as("asked").isFalse();

            clock.stopAt(ASKED.plus(FORTNIGHT).minusSeconds(1));
            assertThat(isDue(contact)).as("a second before a fortnight").isFalse();
            clock.stopAt(ASKED.plus(FORTNIGHT));
            assertThat(isDue(contact)).as("after a fortnight").isTrue();
            assertThat(asking.ask(contact.id())).isTrue();
            assertThat(TestRows.number(
                            "select count(*) from contact_question where contact_id = ? and ended_at is null",
                            contact.id()))
                    .as("the first link no longer opens anything")
                    .isEqualTo(1);

            clock.stopAt(ASKED.plus(FORTNIGHT).plus(Duration.ofDays(20)));
            assertThat(isDue(contact)).as("a third time").isFalse();
            assertThat(asking.ask(contact.id())).isFalse();
            contact.with("check_by", DAY.plusDays(37));
            assertThat(isDue(contact))
                    .as("once it was checked, about the next day")
                    .isTrue();
            assertThat(letters(contact)).hasSize(2).allSatisfy(letter -> {
                assertThat((String) letter.get("link")).contains("/confirm/");
                assertThat(letter.get("subject") + " " + letter.get("text"))
                        .doesNotContainIgnoringCase("PEP", "HIV", "assault", "custodian", "hotline", contact.title());
            });
        } finally {
            clock.runOn();
            contact.remove();
        }
    }

    @Test
    @DisplayName("DIR-04, AM-17 nobody is asked whose details are nobody's, by voice only, over, or not relied on")
    void notAsked() {
        for (var change : List.of(
                Map.entry("kind", "POLICE"),
                Map.entry("by_voice_only", true),
                Map.entry("relied_on", false),
                Map.entry("to_date", in(-2)),
                Map.entry("from_date", in(2)),
                Map.entry("check_by", in(40)))) {
            var contact = MadeContact.of(ContactKind.WARDEN, in(0)).with("email", "nobody@example.org");
            try {
                assertThat(isDue(contact)).isTrue();
                contact.with(change.getKey(), change.getValue());
                assertThat(isDue(contact)).as(change.toString()).isFalse();
            } finally {
                contact.remove();
            }
        }
        var mute = MadeContact.of(ContactKind.WARDEN, in(0));
        assertThat(isDue(mute)).as("without an address").isFalse();
        mute.remove();
    }

    @Test
    @DisplayName("DIR-04 whose contact is linked to a person gets the letter at their own address, in their language")
    void person() {
        var person = TestPeople.add("IT-ASK-1", "Asked", null);
        TestRows.write("update person set language = 'fr' where id = ?", person);
        var contact = MadeContact.of(ContactKind.WARDEN, in(0))
                .with("email", "role@example.org")
                .with("person_id", person);
        try (var held = HeldJob.of("mail.deliver")) {
            asking.ask(contact.id());
            assertThat(letters(contact)).singleElement().satisfies(letter -> {
                assertThat(letter.get("address")).isEqualTo("IT-ASK-1@test.example.org");
                assertThat((String) letter.get("subject")).startsWith("Vos coordonnées");
            });
        } finally {
            contact.remove();
            TestRows.write("delete from letter where person_id = ?", person);
            TestRows.write("delete from person where id = ?", person);
        }
    }

    @Test
    @Order(1)
    @DisplayName("DIR-04 the job writes to whoever is due, once")
    void job() {
        MadeContact.of(ContactKind.HOSPITAL, in(0)).with("email", MAILED);
        job.run();
        assertThat(job.run()).isZero();
    }

    @Test
    @Order(2)
    @RunAsClient
    @DisplayName("DIR-04 the letter's link leads to a page with one button; the subject tells nothing")
    void mailed() throws MessagingException {
        var link = MailedLink.await(MAILED, "/confirm/");
        assertThat(TestMail.to(MAILED)).hasSize(1);
        assertThat(TestMail.to(MAILED).get(0).getSubject()).isEqualTo("Are your details still right?");
        var visitor = Http.portal();
        var page = visitor.get(link);
        assertThat(page.body()).contains("All of this is right", "+254 711 000111");
        visitor.submit(page, "confirmForm", "allRight", Map.of());
        assertThat(visitor.get(link).body()).contains("there is nothing else to do");
        TestContacts.remove(MadeContact.PLACE, "email = ?", MAILED);
    }

    @Test
    @Order(3)
    @DisplayName("DIR-04 nobody answers the first letter")
    void twice() {
        var contact = MadeContact.of(ContactKind.HOSPITAL, DAY.plusDays(10)).with("email", TWICE);
        try {
            clock.stopAt(ASKED);
            assertThat(asking.ask(contact.id())).isTrue();
            clock.stopAt(ASKED.plus(FORTNIGHT));
            assertThat(asking.ask(contact.id())).isTrue();
        } finally {
            clock.runOn();
        }
        TestRows.write(
                "update contact_question set valid_until = utc_timestamp(6) + interval 1 day where contact_id = ?",
                contact.id());
    }

    @Test
    @Order(4)
    @RunAsClient
    @DisplayName("DIR-04 the second letter says that it is the second; its link opens, the one before no longer does")
    void mailedTwice() throws MessagingException {
        Wait.until(
                "both letters", Duration.ofSeconds(30), () -> TestMail.to(TWICE).size() == 2);
        var letters = TestMail.to(TWICE).stream()
                .sorted(Comparator.comparing(letter -> MailedLink.text(letter).contains("Two weeks ago")))
                .toList();
        assertThat(letters.get(0).getSubject()).isEqualTo("Are your details still right?");
        assertThat(letters.get(1).getSubject()).isEqualTo("Are your details still right? Please look once");
        assertThat(MailedLink.text(letters.get(1)))
                .contains("Two weeks ago Haven asked", "somebody will call you", "the one before no longer works");
        var links = letters.stream()
                .map(letter -> MailedLink.of(letter, "/confirm/"))
                .toList();
        assertThat(Http.portal().get(links.get(0)).body())
                .contains("no longer opens anything")
                .doesNotContain("confirmForm");
        assertThat(Http.portal().get(links.get(1)).body()).contains("All of this is right");
        TestContacts.remove(MadeContact.PLACE, "email = ?", TWICE);
    }
}
