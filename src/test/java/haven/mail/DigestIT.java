package haven.mail;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.job.HeldJob;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not urgent: one letter a morning. The days are years ahead, so that no real digest is in the way. */
@ExtendWith(ArquillianExtension.class)
class DigestIT {

    @Inject
    Outbox outbox;

    @Inject
    DigestRegister digests;

    @Inject
    MailPreferenceService preferences;

    @Inject
    Recipients recipients;

    @Inject
    UserTransaction transaction;

    private HeldJob delivery;

    @BeforeEach
    void hold() {
        delivery = HeldJob.of("mail.deliver");
    }

    @AfterEach
    void tidy() {
        Letters.remove();
        TestRows.write("delete from letter where once like 'digest/%/203%'");
        TestRows.write("delete from digest_line where once like 'test-%'");
        TestRows.write("delete from digest_day where day > '2029-01-01'");
        TestRows.write("delete from mail_preference where person_id = ?", person("SAMPLE-02"));
        delivery.close();
    }

    @Test
    @DisplayName("XCT-09 one digest a person and day, in the person's own morning, with what was handed in before")
    void digest() throws Exception {
        var bilal = person("SAMPLE-02");
        var to = recipientOf(bilal);
        for (int i = 1; i <= 2; i++) {
            var once = "test-line-" + i;
            inTransaction(() -> {
                outbox.later(to, new DigestLine("mail.state.WAITING", "/stations", List.of(), once));
                outbox.later(to, new DigestLine("mail.state.WAITING", "/stations", List.of(), once));
            });
        }
        assertThat(digests.listCandidates(Instant.parse("2030-01-07T04:30:00Z")))
                .contains(bilal);
        assertThat(digests.write(bilal, Instant.parse("2030-01-07T03:59:59Z")))
                .as("06:59 in Nairobi")
                .isFalse();
        assertThat(digests.write(bilal, Instant.parse("2030-01-07T04:00:00Z")))
                .as("07:00 in Nairobi")
                .isTrue();
        assertThat(digests.write(bilal, Instant.parse("2030-01-07T05:00:00Z"))).isFalse();

        var row = Letters.row("digest/" + bilal + "/2030-01-07");
        assertThat(row).containsEntry("bulk", true).containsEntry("address", "bilal.baobab@example.org");
        assertThat((String) row.get("text"))
                .startsWith("Dear Bilal")
                .contains("• Waiting\nhttp", "/stations\n\n• Waiting");
        assertThat(digests.write(bilal, Instant.parse("2030-01-08T04:00:00Z")))
                .as("nothing new to say")
                .isFalse();
    }

    @Test
    @DisplayName("XCT-09 who muted digests gets none; life-safety cannot be muted")
    void muted() throws Exception {
        var bilal = person("SAMPLE-02");
        var to = recipientOf(bilal);
        People.as("staff2", () -> preferences.muteDigest(true));
        assertThat(People.as("staff2", () -> preferences.isDigestMuted())).isTrue();
        assertThat(People.as("rso", () -> preferences.isDigestMuted())).isFalse();
        inTransaction(() -> {
            outbox.later(to, new DigestLine("mail.state.WAITING", null, List.of(), "test-muted"));
            outbox.send(to, new Letter("mail.digest", "test-life-safety", null, List.of("")));
        });

        assertThat(digests.write(bilal, Instant.parse("2030-02-07T04:00:00Z"))).isFalse();
        assertThat(Letters.row("test-life-safety")).containsEntry("state", "WAITING");

        People.as("staff2", () -> preferences.muteDigest(false));
        assertThat(digests.write(bilal, Instant.parse("2030-02-08T04:00:00Z")))
                .as("what was muted does not come later")
                .isFalse();
    }

    @Test
    @DisplayName("XCT-09 in the evening no digest is written any more; two nodes write one between them")
    void eveningAndTwice() throws Exception {
        var bilal = person("SAMPLE-02");
        var to = recipientOf(bilal);
        inTransaction(() -> outbox.later(to, new DigestLine("mail.state.WAITING", null, List.of(), "test-evening")));
        assertThat(digests.write(bilal, Instant.parse("2030-03-07T16:00:00Z"))).isFalse();

        var threads = Executors.newFixedThreadPool(4);
        try {
            int written = 0;
            for (var one : threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(i -> () -> digests.write(bilal, Instant.parse("2030-03-08T04:00:00Z")))
                    .toList())) {
                written += one.get() ? 1 : 0;
            }
            assertThat(written).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("who has no e-mail address is no recipient; holders of duties are asked for every day")
    void people() throws Exception {
        var without = person("SAMPLE-23");
        inTransaction(() -> {
            assertThat(recipients.find(without)).isEmpty();
            assertThat(recipients.find(Long.MAX_VALUE)).isEmpty();
            assertThat(recipients.zone(Long.MAX_VALUE).getId()).isEqualTo("Z");
            assertThat(recipients.listDutyHolders(LocalDate.parse("2026-11-21")))
                    .contains(person("SAMPLE-05"))
                    .doesNotContain(without);
        });
    }

    private Recipient recipientOf(long personId) throws Exception {
        transaction.begin();
        try {
            return recipients.find(personId).orElseThrow();
        } finally {
            transaction.commit();
        }
    }

    private static long person(String staffNumber) {
        return TestRows.number("select id from person where staff_number = ?", staffNumber);
    }

    private void inTransaction(People.Action action) throws Exception {
        transaction.begin();
        try {
            action.run();
            transaction.commit();
        } catch (Exception | Error failed) {
            transaction.rollback();
            throw failed;
        }
    }
}
