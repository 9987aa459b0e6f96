package haven;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
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
        return of(TestMail.await(address, letter), path);
    }

    /** The path of the first link of this letter that begins like this. */
    public static String of(MimeMessage letter, String path) {
        var text = text(letter);
        var found = Pattern.compile("https?://[^/\\s]+(" + Pattern.quote(path) + "[A-Za-z0-9_-]+)")
                .matcher(text);
        if (!found.find()) {
            throw new AssertionError("no link " + path + " in\n" + text);
        }
        return found.group(1);
    }

    /** What is said in one of the letters to this address, when it has come. @param letter which one, from 1 */
    public static String text(String address, int letter) {
        return text(TestMail.await(address, letter));
    }

    /** What can be read in it, without pictures and colours. */
    public static String text(MimeMessage letter) {
        try {
            return text(letter.getContent());
        } catch (IOException | MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(Object content) throws IOException, MessagingException {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : String.valueOf(content);
    }
}
