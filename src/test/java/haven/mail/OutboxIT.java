package haven.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.access.Language;
import haven.job.HeldJob;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.HashSet;
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

/** How letters and lines of digests get into the outbox, and how they are claimed. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Recipient AMINA =
            new Recipient(null, "test-amina@example.org", "Amina\r\nBcc: x@example.org", Language.FR);

    /** A letter whose texts are there. */
    private static final String KEY = "mail.digest";

    @Inject
    Outbox outbox;

    @Inject
    DeliveryRegister register;

    @Inject
    DigestRegister digests;

    @Inject
    MailPreferenceService preferences;

    @Inject
    MailService mails;

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
        TestRows.write("delete from letter where once like 'digest/%/20%' and made_at > '2026-01-01'");
        TestRows.write("delete from digest_line where once like 'test-%'");
        TestRows.write("delete from digest_day where day > '2029-01-01'");
        TestRows.write("delete from mail_preference");
        delivery.close();
    }

    @Test
    @DisplayName("XCT-09 a letter is written in the reader's language by the transaction that causes it")
    void written() throws Exception {
        inTransaction(() -> outbox.send(AMINA, new Letter(KEY, "test-written", "/account", List.of("Bonjour {1}"))));

        var row = Letters.row("test-written");
        assertThat(row).containsEntry("language", "fr").containsEntry("state", "WAITING");
        assertThat((String) row.get("subject")).startsWith("Haven : vos").doesNotContain("\n", "\r");
        assertThat((String) row.get("text"))
                .startsWith("Bonjour Amina Bcc: x@example.org,\n\n")
                .contains("Bonjour {1}");
        assertThat((String) row.get("link")).startsWith("http").endsWith("/account");
    }

    @Test
    @DisplayName(
            "XCT-09 no cause, no letter: what is rolled back is not sent, and outside a transaction nothing is written")
    void rolledBack() throws Exception {
        transaction.begin();
        outbox.send(AMINA, new Letter(KEY, "test-rolled", null, List.of("")));
        transaction.rollback();

        assertThat(TestRows.number("select count(*) from letter where once = 'test-rolled'"))
                .isZero();
        assertThatThrownBy(() -> outbox.send(AMINA, new Letter(KEY, "test-none", null, List.of(""))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("XCT-09 the same key twice is one letter, also from two transactions at once")
    void keyTwice() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var all = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        inTransaction(() -> outbox.send(AMINA, new Letter(KEY, "test-twice", null, List.of(""))));
                        return null;
                    })
                    .toList());
            for (var one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(TestRows.number("select count(*) from letter where once = 'test-twice'"))
                .isOne();
    }

    @Test
    @DisplayName("XCT-09 two that claim letters at the same time never get the same one; urgent ones come first")
    void claims() throws Exception {
        TestRows.write("insert into letter (once, address, language, bulk, subject, text, made_at, due_at)"
                + " select concat('test-claim-', seq), 'test@example.org', 'en', seq > 40, 'x', 'y', utc_timestamp(6),"
                + " utc_timestamp(6) - interval 1 minute from seq_1_to_60");
        var threads = Executors.newFixedThreadPool(4);
        var got = new HashSet<Long>();
        try {
            var batches = threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<DeliveryRegister.Batch>>mapToObj(i -> () -> register.claim(10))
                    .toList());
            for (var batch : batches) {
                batch.get().letters().forEach(letter -> {
                    assertThat(got.add(letter.id())).as("claimed twice").isTrue();
                    assertThat(letter.bulk()).isFalse();
                    assertThat(letter.attempts()).isOne();
                });
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(got).hasSize(40);
        var bulk = register.claim(100);
        assertThat(bulk.letters()).hasSize(20).allMatch(DueLetter::bulk);
        assertThat(register.claim(100).letters()).isEmpty();
        register.giveBack(bulk);
        assertThat(register.claim(100).letters()).hasSize(20).allMatch(letter -> letter.attempts() == 1);
    }

    @Test
    @DisplayName("XCT-09 one digest a person and day, in the person's own morning, with what was handed in before")
    void digest() throws Exception {
        var amina = person("SAMPLE-01");
        var to = recipientOf(amina);
        for (int i = 1; i <= 2; i++) {
            var once = "test-line-" + i;
            inTransaction(() -> {
                outbox.later(to, new DigestLine("mail.state.WAITING", "/stations", List.of(), once));
                outbox.later(to, new DigestLine("mail.state.WAITING", "/stations", List.of(), once));
            });
        }
        assertThat(digests.listCandidates(Instant.parse("2030-01-07T04:30:00Z")))
                .contains(amina);
        assertThat(digests.write(amina, Instant.parse("2030-01-07T03:59:59Z")))
                .as("06:59 in Nairobi")
                .isFalse();
        assertThat(digests.write(amina, Instant.parse("2030-01-07T04:00:00Z")))
                .as("07:00 in Nairobi")
                .isTrue();
        assertThat(digests.write(amina, Instant.parse("2030-01-07T05:00:00Z"))).isFalse();

        var row = Letters.row("digest/" + amina + "/2030-01-07");
        assertThat(row).containsEntry("bulk", true).containsEntry("address", "amina.acacia@example.org");
        assertThat((String) row.get("text"))
                .startsWith("Dear Amina")
                .contains("• Waiting\nhttp", "/stations\n\n• Waiting");
        assertThat(digests.write(amina, Instant.parse("2030-01-08T04:00:00Z")))
                .as("nothing new to say")
                .isFalse();
    }

    @Test
    @DisplayName("XCT-09 who muted digests gets none; life-safety cannot be muted")
    void muted() throws Exception {
        var amina = person("SAMPLE-01");
        var to = recipientOf(amina);
        People.as("staff", () -> preferences.muteDigest(true));
        assertThat(People.as("staff", () -> preferences.isDigestMuted())).isTrue();
        assertThat(People.as("rso", () -> preferences.isDigestMuted())).isFalse();
        inTransaction(() -> {
            outbox.later(to, new DigestLine("mail.state.WAITING", null, List.of(), "test-muted"));
            outbox.send(to, new Letter(KEY, "test-life-safety", null, List.of("")));
        });

        assertThat(digests.write(amina, Instant.parse("2030-02-07T04:00:00Z"))).isFalse();
        assertThat(Letters.row("test-life-safety")).containsEntry("state", "WAITING");

        People.as("staff", () -> preferences.muteDigest(false));
        assertThat(digests.write(amina, Instant.parse("2030-02-08T04:00:00Z")))
                .as("what was muted does not come later")
                .isFalse();
    }

    @Test
    @DisplayName("XCT-09 in the evening no digest is written any more; two nodes write one between them")
    void eveningAndTwice() throws Exception {
        var amina = person("SAMPLE-01");
        var to = recipientOf(amina);
        inTransaction(() -> outbox.later(to, new DigestLine("mail.state.WAITING", null, List.of(), "test-evening")));
        assertThat(digests.write(amina, Instant.parse("2030-03-07T16:00:00Z"))).isFalse();

        var threads = Executors.newFixedThreadPool(4);
        try {
            int written = 0;
            for (var one : threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(i -> () -> digests.write(amina, Instant.parse("2030-03-08T04:00:00Z")))
                    .toList())) {
                written += one.get() ? 1 : 0;
            }
            assertThat(written).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("XCT-09 a dead letter is sent again, or discarded, which can be taken back; what has left stays")
    void decisions() {
        TestRows.write("insert into letter (once, address, language, subject, text, made_at, state, attempts) values"
                + " ('test-decision', 'test@example.org', 'en', 'x', 'y', utc_timestamp(6), 'DEAD', 8)");
        long id = ((Number) Letters.row("test-decision").get("id")).longValue();
        People.as("admin", () -> {
            assertThat(mails.list(LetterState.DEAD, id + 1, 1))
                    .extracting(LetterRow::id)
                    .containsExactly(id);
            assertThat(mails.list(LetterState.DEAD, id, 100)).noneMatch(row -> row.id() >= id);
            assertThat(mails.state().dead()).isPositive();
            mails.discard(id);
            assertThat(Letters.is(LetterState.DISCARDED, "test-decision")).isTrue();
            assertThatThrownBy(() -> mails.discard(id)).isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> mails.sendAgain(id)).isInstanceOf(RuleViolation.class);
            mails.takeBack(id);
            assertThat(Letters.row("test-decision"))
                    .containsEntry("state", "WAITING")
                    .containsEntry("attempts", 0);
            assertThatThrownBy(() -> mails.sendAgain(id)).isInstanceOf(RuleViolation.class);
            assertThat(mails.state().waiting()).isPositive();
            assertThat(mails.state().oldestSeconds()).isNotNegative();
        });
        assertThat(register.claim(10).letters()).extracting(DueLetter::id).contains(id);
        assertThatThrownBy(() -> People.as("admin", () -> mails.discard(id)))
                .as("it is on its way")
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    @DisplayName("XCT-09 letters that were sent long ago are forgotten, dead ones are kept until somebody decides")
    void forgotten() {
        TestRows.write("insert into letter (once, address, language, subject, text, made_at, state, sent_at, dead_at)"
                + " values ('test-old', 'x@example.org', 'en', 'x', '', '2020-01-01', 'SENT', '2020-01-01', null),"
                + " ('test-old-dead', 'x@example.org', 'en', 'x', 'y', '2020-01-01', 'DEAD', null, '2020-01-01'),"
                + " ('test-new', 'x@example.org', 'en', 'x', '', utc_timestamp(6), 'SENT', utc_timestamp(6), null)");

        assertThat(register.forget()).isPositive();
        assertThat(TestRows.all("select once from letter where once like 'test-%' order by once"))
                .extracting(row -> row.get("once"))
                .containsExactly("test-new", "test-old-dead");
    }

    @Test
    @DisplayName("who has no e-mail address is no recipient; holders of duties are asked for every day")
    void people() throws Exception {
        var without = person("SAMPLE-23");
        inTransaction(() -> {
            assertThat(recipients.find(without)).isEmpty();
            assertThat(recipients.find(Long.MAX_VALUE)).isEmpty();
            assertThat(recipients.zone(Long.MAX_VALUE).getId()).isEqualTo("Z");
            assertThat(recipients.listDutyHolders(java.time.LocalDate.parse("2026-11-21")))
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
