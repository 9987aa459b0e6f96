package haven.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {

    private static final SSLSocketFactory SOCKETS = (SSLSocketFactory) SSLSocketFactory.getDefault();

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, smtp, 587",
        "smtp://mail.example.org:2525, smtp, 2525",
        "smtps://mail.example.org, smtps, 465",
        "smtp+plain://127.0.0.1, smtp, 25"
    })
    @DisplayName("XCT-09 the address says protocol and port; without one it is the usual one")
    void addresses(String url, String protocol, int port) {
        var server = MailServer.of(url, null, null);

        assertThat(server.protocol()).isEqualTo(protocol);
        assertThat(server.port()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail.example.org", "http://mail.example.org", "smtp://", "smtp:mail", "smtp://ma il"})
    @DisplayName("XCT-09 what is no such address is refused in a sentence")
    void refused(String url) {
        assertThatThrownBy(() -> MailServer.of(url, null, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("XCT-09 STARTTLS is required, the server's name is checked, nobody waits longer than ten seconds")
    void startTls() {
        var properties =
                MailServer.of("smtp://mail.example.org", "haven", "secret").properties(SOCKETS);

        assertThat(properties)
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.auth", "true")
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "10000")
                .containsEntry("mail.smtp.writetimeout", "10000");
    }

    @Test
    @DisplayName("XCT-09 smtps checks the server's name too; only smtp+plain does without TLS")
    void tlsOrNot() {
        assertThat(MailServer.of("smtps://mail.example.org", null, null).properties(SOCKETS))
                .containsEntry("mail.smtps.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtps.auth", "false");
        assertThat(MailServer.of("smtp+plain://127.0.0.1", null, null).properties(SOCKETS))
                .doesNotContainKey("mail.smtp.starttls.required");
    }
}
