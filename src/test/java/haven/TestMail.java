package haven;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** The mail server of the portal under test, which takes every letter; for tests that look at it from outside. */
public final class TestMail {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static GreenMail server;
    private static int port;

    private TestMail() {}

    /** Starts it, at the same port as before if it was stopped. */
    public static synchronized void start() {
        if (server == null) {
            port = port == 0 ? TestFolders.freePort() : port;
            var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
            setup.setServerStartupTimeout(LONGEST.toMillis());
            server = new GreenMail(setup);
            server.start();
        }
    }

    /** Nobody listens at its port any more, and what it got is forgotten. */
    public static synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    public static int port() {
        return port;
    }

    /** What was sent to this address so far. */
    public static List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, address))
                .toList();
    }

    /** The first letter to this address, as soon as it is there. */
    public static MimeMessage await(String address) {
        return await(address, 1);
    }

    /** One of the letters to this address, as soon as it is there. @param letter which one, from 1 */
    public static MimeMessage await(String address, int letter) {
        Wait.until(
                "letter " + letter + " to " + address,
                LONGEST,
                () -> to(address).size() >= letter);
        return to(address).get(letter - 1);
    }

    /** How many letters came whose address begins like this. */
    public static long count(String beginning) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> address(letter).startsWith(beginning))
                .count();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        return address(letter).equals(address);
    }

    private static String address(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
