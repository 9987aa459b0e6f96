package haven.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.Properties;

/** A letter as it goes over the wire: text and HTML, and a name of its own that stays when it is sent again. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int NAME_BYTES = 16;

    private final String messageId;

    /** @throws Undelivered where the address cannot be one */
    LetterMessage(DueLetter letter, LetterLayout layout, InternetAddress from) throws Undelivered {
        super(Session.getInstance(new Properties()));
        messageId = "<" + name(letter.once()) + "@" + layout.host() + ">";
        try {
            setRecipient(Message.RecipientType.TO, address(letter.address()));
            setFrom(from);
            setSubject(letter.subject(), UTF_8);
            setSentDate(Date.from(letter.madeAt()));
            setHeader("Auto-Submitted", "auto-generated");
            setHeader("X-Auto-Response-Suppress", "All");
            setHeader("Content-Language", letter.language().tag());
            if (letter.bulk()) {
                setHeader("List-Unsubscribe", "<" + layout.accountUrl() + ">");
            }
            var both = new MimeMultipart("alternative");
            both.addBodyPart(part(layout.text(letter), "plain"));
            both.addBodyPart(part(layout.html(letter), "html"));
            if (letter.calendar() == null) {
                setContent(both);
            } else {
                both.addBodyPart(Invitation.part(letter.calendar()));
                setContent(Invitation.beside(both, letter.calendar()));
            }
            saveChanges();
        } catch (MessagingException failed) {
            throw new Undelivered(Trouble.PORTAL, failed.getMessage(), failed);
        }
    }

    private static InternetAddress address(String typed) throws Undelivered {
        try {
            return new InternetAddress(typed, true);
        } catch (AddressException wrong) {
            throw new Undelivered(Trouble.ADDRESS, wrong.getMessage(), wrong);
        }
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** The same for the same letter on every node, and nothing that could be read out of it. */
    private static String name(String once) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(once.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
