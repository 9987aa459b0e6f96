package haven.mail;

import java.net.URI;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/**
 * The mail server that letters are handed to.
 *
 * @param scheme {@code smtp}: STARTTLS is required; {@code smtps}: TLS from the first byte; {@code smtp+plain}: none
 * @param user who signs in, or null where nobody has to
 */
record MailServer(String scheme, String host, int port, String user, String password) {

    /** Nobody waits longer than this: to be connected, for an answer, to be heard. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String PLAIN = "smtp+plain";
    private static final Set<String> SCHEMES = Set.of("smtp", "smtps", PLAIN);
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_BY_TLS = 465;
    private static final int RELAY = 25;

    /** @throws IllegalArgumentException with a sentence for the operator, where this is no such address */
    static MailServer of(String url, String user, String password) {
        var address = URI.create(url);
        if (address.getScheme() == null || !SCHEMES.contains(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException(
                    "haven.mail.url must be like smtp://mail.example.org:587 or smtps://mail.example.org:465");
        }
        var byDefault = switch (address.getScheme()) {
            case "smtp" -> SUBMISSION;
            case "smtps" -> SUBMISSION_BY_TLS;
            default -> RELAY;
        };
        return new MailServer(
                address.getScheme(),
                address.getHost(),
                address.getPort() < 0 ? byDefault : address.getPort(),
                user,
                password);
    }

    /** The name of the provider's protocol. */
    String protocol() {
        return scheme.equals("smtps") ? "smtps" : "smtp";
    }

    /** What jakarta.mail has to know. */
    Properties properties(SSLSocketFactory sockets) {
        var properties = new Properties();
        var prefix = "mail." + protocol() + ".";
        var millis = String.valueOf(PATIENCE.toMillis());
        properties.setProperty(prefix + "connectiontimeout", millis);
        properties.setProperty(prefix + "timeout", millis);
        properties.setProperty(prefix + "writetimeout", millis);
        properties.setProperty(prefix + "auth", String.valueOf(user != null));
        if (!scheme.equals(PLAIN)) {
            properties.setProperty(prefix + "ssl.checkserveridentity", "true");
            properties.setProperty(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
            properties.put(prefix + "ssl.socketFactory", sockets);
            properties.setProperty(prefix + "ssl.socketFactory.fallback", "false");
        }
        if (scheme.equals("smtp")) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }
}
