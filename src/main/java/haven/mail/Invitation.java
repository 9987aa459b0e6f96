package haven.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * How a mail brings an invitation (RFC 6047): as a third way of saying the same, by which Outlook and Google know it, and
 * as a file beside, which Apple and everybody else can open.
 */
final class Invitation {

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:([A-Z]+)");
    private static final String FILE = "invite.ics";

    private Invitation() {}

    /** Stands beside text and HTML. */
    static MimeBodyPart part(String calendar) throws MessagingException {
        return part(calendar, "text/calendar; charset=UTF-8; method=" + method(calendar));
    }

    /** The ways of saying it, and the file. */
    static MimeMultipart beside(MimeMultipart alternatives, String calendar) throws MessagingException {
        var letter = new MimeBodyPart();
        letter.setContent(alternatives);
        var file = part(calendar, "application/ics; name=" + FILE);
        file.setDisposition(Part.ATTACHMENT);
        file.setFileName(FILE);
        return new MimeMultipart("mixed", letter, file);
    }

    private static String method(String calendar) {
        var found = METHOD.matcher(calendar);
        if (!found.find()) {
            throw new IllegalArgumentException("a calendar without a method");
        }
        return found.group(1);
    }

    /** Its lines must come as they are: mail servers may change others. */
    private static MimeBodyPart part(String calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
