package haven.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import haven.ScriptedSmtp;
import haven.TestCertificate;
import haven.access.Language;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How letters are handed to a mail server, and what is made of its answers. */
class SmtpCarrierTest {

    private static final TestCertificate CERTIFICATE = TestCertificate.forName("localhost");

    private static final DueLetter LETTER = new DueLetter(
            1,
            "test/1",
            "amina@example.org",
            Language.EN,
            false,
            "Subject",
            "Text",
            null,
            null,
            null,
            Instant.parse("2026-11-21T07:00:00Z"),
            1);

    private static MimeMessage message() throws Exception {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress("haven@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(LETTER.address()));
        message.setText("Text");
        message.saveChanges();
        return message;
    }

    @Test
    @DisplayName("XCT-09 by TLS with password: a server that we trust and that is who it should be gets the letter")
    void byTls() throws Exception {
        var server = server("localhost");
        server.setUser("haven@example.org", "haven", "secret");
        server.start();
        try (var carrier = carrier("smtps", "localhost", server.getSmtps().getPort(), CERTIFICATE.trusting())) {
            carrier.carry(LETTER, message());
            carrier.carry(LETTER, message());

            assertThat(server.getReceivedMessages()).hasSize(2);
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("XCT-09 by TLS: a certificate that nobody vouches for is not trusted, and no letter goes there")
    void unknownCertificate() throws Exception {
        var server = server("localhost");
        server.start();
        try (var carrier = carrier(
                "smtps", "localhost", server.getSmtps().getPort(), (SSLSocketFactory) SSLSocketFactory.getDefault())) {
            assertThat(trouble(carrier)).isEqualTo(Trouble.UNTRUSTED);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("XCT-09 by TLS: a certificate for another name is not trusted")
    void anotherName() throws Exception {
        var server = server("127.0.0.1");
        server.start();
        try (var carrier = carrier("smtps", "127.0.0.1", server.getSmtps().getPort(), CERTIFICATE.trusting())) {
            assertThat(trouble(carrier)).isEqualTo(Trouble.UNTRUSTED);
        } finally {
            server.stop();
        }
    }

    @Test
    @DisplayName("XCT-09 by STARTTLS: the letter goes over the connection that was made safe")
    void byStartTls() throws Exception {
        try (var server = new ScriptedSmtp(0, ScriptedSmtp::usual, CERTIFICATE.context());
                var carrier = new SmtpCarrier(
                        new MailServer("smtp", "localhost", server.port(), null, null), CERTIFICATE.trusting())) {
            carrier.carry(LETTER, message());

            assertThat(server.heard()).containsSubsequence("STARTTLS", "DATA", ".");
        }
    }

    @Test
    @DisplayName("XCT-09 by STARTTLS: a certificate for another name is not trusted, and no letter goes there")
    void startTlsAnotherName() throws Exception {
        try (var server = new ScriptedSmtp(0, ScriptedSmtp::usual, CERTIFICATE.context());
                var carrier = new SmtpCarrier(
                        new MailServer("smtp", "127.0.0.1", server.port(), null, null), CERTIFICATE.trusting())) {
            assertThat(trouble(carrier)).isEqualTo(Trouble.UNTRUSTED);
            assertThat(server.heard()).doesNotContain("DATA");
        }
    }

    @Test
    @DisplayName("XCT-09 a server that offers no STARTTLS gets neither password nor letter")
    void withoutStartTls() throws Exception {
        try (var server = new ScriptedSmtp(0, ScriptedSmtp::usual);
                var carrier = carrier("smtp", "127.0.0.1", server.port(), CERTIFICATE.trusting())) {
            assertThat(trouble(carrier)).isEqualTo(Trouble.UNTRUSTED);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    @DisplayName("XCT-09 a wrong password is told as such")
    void wrongPassword() throws Exception {
        var server = server("localhost");
        server.setUser("haven@example.org", "haven", "another");
        server.start();
        try (var carrier = carrier("smtps", "localhost", server.getSmtps().getPort(), CERTIFICATE.trusting())) {
            assertThat(trouble(carrier)).isEqualTo(Trouble.SIGN_IN);
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 no such user, ADDRESS",
        "RCPT, 553 5.1.3 bad address, ADDRESS",
        "RCPT, 450 4.2.1 mailbox busy, LATER",
        "RCPT, 452 4.2.2 mailbox full, LATER",
        "MAIL, 451 4.7.1 greylisted, LATER",
        "MAIL, 554 5.7.1 you may not send, LETTER",
        "DATA, 554 5.6.0 refused, LETTER",
        ".,    552 5.3.4 too big, LETTER",
        ".,    451 4.3.0 try again, LATER"
    })
    @DisplayName("XCT-09 5xx is for good, 4xx is for later; about an address or about the letter")
    void refusals(String command, String answer, Trouble trouble) throws Exception {
        try (var server = new ScriptedSmtp(0, answering(command, answer));
                var carrier = plain(server.port())) {
            var thrown = catchThrowableOfType(Undelivered.class, () -> carrier.carry(LETTER, message()));

            assertThat(thrown.trouble()).isEqualTo(trouble);
            assertThat(thrown.answer()).contains(answer.substring(4));
        }
    }

    @Test
    @DisplayName("XCT-09 an address that bounces does not keep the next letter from leaving, by the same connection")
    void othersGoOn() throws Exception {
        try (var server = new ScriptedSmtp(
                        0, command -> command.contains("amina") ? "550 unknown" : ScriptedSmtp.usual(command));
                var carrier = plain(server.port())) {
            assertThat(trouble(carrier)).isEqualTo(Trouble.ADDRESS);
            var other = message();
            other.setRecipient(Message.RecipientType.TO, new InternetAddress("bilal@example.org"));
            carrier.carry(LETTER, other);

            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("EHLO"))
                    .hasSize(1);
            assertThat(server.heard()).filteredOn(line -> line.equals("DATA")).hasSize(1);
        }
    }

    @Test
    @DisplayName("XCT-09 a connection that breaks costs this letter an attempt; the next one gets a new connection")
    void breaks() throws Exception {
        try (var server = new ScriptedSmtp(0, answering("DATA", ScriptedSmtp.BREAK));
                var carrier = plain(server.port())) {
            assertThat(trouble(carrier)).isEqualTo(Trouble.BROKEN);
            assertThat(trouble(carrier)).isEqualTo(Trouble.BROKEN);
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("EHLO"))
                    .hasSize(2);
        }
    }

    @Test
    @DisplayName("XCT-09 a server that hangs is given up after ten seconds, for all letters of the batch at once")
    void hangs() throws Exception {
        try (var server = new ScriptedSmtp(0, command -> ScriptedSmtp.SILENCE);
                var carrier = plain(server.port())) {
            var start = System.nanoTime();
            assertThat(trouble(carrier)).isEqualTo(Trouble.SILENT);
            assertThat(trouble(carrier)).isEqualTo(Trouble.SILENT);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    @DisplayName("XCT-09 a server that is not there is not reached")
    void down() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        try (var carrier = plain(free)) {
            assertThat(trouble(carrier)).isEqualTo(Trouble.UNREACHABLE);
        }
        try (var carrier = carrier("smtp+plain", "mail.invalid", 25, CERTIFICATE.trusting())) {
            assertThatThrownBy(() -> carrier.carry(LETTER, message()))
                    .extracting("trouble")
                    .isEqualTo(Trouble.UNREACHABLE);
        }
    }

    private static GreenMail server(String name) {
        var setup = new ServerSetup(0, name, ServerSetup.PROTOCOL_SMTPS);
        setup.setServerStartupTimeout(Duration.ofSeconds(30).toMillis());
        return new GreenMail(setup);
    }

    private static Trouble trouble(Carrier carrier) {
        return catchThrowableOfType(Undelivered.class, () -> carrier.carry(LETTER, message()))
                .trouble();
    }

    private static UnaryOperator<String> answering(String command, String answer) {
        return line -> line.startsWith(command) ? answer : ScriptedSmtp.usual(line);
    }

    private static Carrier plain(int port) {
        return new SmtpCarrier(new MailServer("smtp+plain", "127.0.0.1", port, null, null));
    }

    private static Carrier carrier(String scheme, String host, int port, SSLSocketFactory sockets) {
        return new SmtpCarrier(new MailServer(scheme, host, port, "haven", "secret"), sockets);
    }
}
