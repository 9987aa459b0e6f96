package haven;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.util.regex.Pattern;

/** Reads the link of a letter from the mail server of the tests. */
public final class MailedLink {

    private MailedLink() {}

    /** The path of the first link that begins like this in the first letter to this address, when it has come. */
    public static String await(String address, String path) {
        return await(address, path, 1);
    }

    /** The same of one of the letters to this address. @param letter which one, from 1 */
    public static String await(String address, String path, int letter) {
        try {
            var text = text(TestMail.await(address, letter).getContent());
            var found = Pattern.compile("https?://[^/\\s]+(" + Pattern.quote(path) + "[A-Za-z0-9_-]+)")
                    .matcher(text);
            if (!found.find()) {
                throw new AssertionError("no link " + path + " in\n" + text);
            }
            return found.group(1);
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What is said in this letter to this address, when it has come. @param letter which one, from 1 */
    public static String text(String address, int letter) {
        try {
            return text(TestMail.await(address, letter).getContent());
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(Object content) throws IOException, MessagingException {
        if (content instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return text(first.getContent());
        }
        return String.valueOf(content);
    }
}
