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

/** How letters get into the outbox, are claimed, and what administrators decide about them. */
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
    MailService mails;

    @Inject
    UserTransaction transaction;

    private HeldJob digests;
    private HeldJob delivery;

    @BeforeEach
    void hold() {
        digests = HeldJob.of("mail.digest"); // the portal's own letters stay out of the counts
        delivery = HeldJob.of("mail.deliver");
    }

    @AfterEach
    void tidy() {
        Letters.remove();
        delivery.close();
        digests.close();
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
    @DisplayName("XCT-09 a letter that somebody waits for leaves before a thousand that were written earlier")
    void toMany() throws Exception {
        TestRows.write("insert into letter (once, address, language, bulk, slow, subject, text, made_at, due_at)"
                + " select concat('test-many-', seq), 'test@example.org', 'en', false, true, 'x', 'y', utc_timestamp(6),"
                + " utc_timestamp(6) - interval 1 hour from seq_1_to_1000");
        inTransaction(() -> {
            outbox.sendToMany(AMINA, new Letter(KEY, "test-many", null, List.of("")));
            outbox.sendBulk(AMINA, new Letter(KEY, "test-morning", null, List.of("")));
            outbox.send(AMINA, new Letter(KEY, "test-waited", null, List.of("")));
        });
        assertThat(register.claim(20).letters()).extracting(DueLetter::once).containsExactly("test-waited");
        assertThat(register.claim(2_000).letters())
                .hasSize(1_001)
                .noneMatch(DueLetter::bulk)
                .extracting(DueLetter::once)
                .last()
                .isEqualTo("test-many");
        assertThat(register.claim(20).letters()).extracting(DueLetter::once).containsExactly("test-morning");
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
