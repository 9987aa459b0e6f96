package haven.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/** Hands letters to a mail server by SMTP. */
final class SmtpCarrier implements Carrier {

    private static final Logger LOG = Logger.getLogger(SmtpCarrier.class.getName());
    private static final Pattern REPLY = Pattern.compile("(?m)^\\s*[45]\\d\\d[ -]");
    private static final Pattern FOR_GOOD = Pattern.compile("(?m)^\\s*5\\d\\d[ -]");
    private static final String WITHOUT_TLS = "STARTTLS";

    private final MailServer server;
    private final Session session;
    private Transport transport;
    private Undelivered notReached;

    SmtpCarrier(MailServer server) {
        this(server, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    SmtpCarrier(MailServer server, SSLSocketFactory sockets) {
        this.server = server;
        this.session = Session.getInstance(server.properties(sockets));
    }

    @Override
    public void carry(DueLetter letter, MimeMessage message) throws Undelivered {
        reach();
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw whyRefused(refused);
        } catch (MessagingException | IllegalStateException broken) {
            throw brokenOff(broken, message(broken));
        }
    }

    @Override
    public boolean isThere() {
        try {
            reach();
            return true;
        } catch (Undelivered away) {
            return false;
        }
    }

    private void reach() throws Undelivered {
        if (notReached != null) { // what met one letter meets all
            throw notReached;
        }
        try {
            connect();
        } catch (MessagingException | IllegalStateException failed) {
            notReached = whyNotReached(failed);
            throw notReached;
        }
    }

    /** The next letter opens a connection of its own: it may be this one that the server breaks off at. */
    private Undelivered brokenOff(Exception broken, String said) {
        close();
        return new Undelivered(Trouble.BROKEN, said, broken);
    }

    private void connect() throws MessagingException {
        if (transport == null) {
            var opened = session.getTransport(server.protocol());
            opened.connect(server.host(), server.port(), server.user(), server.password());
            transport = opened;
        }
    }

    /** The connection did not come about, or broke. */
    private static Undelivered whyNotReached(Exception failed) {
        var said = String.valueOf(failed.getMessage());
        if (failed instanceof AuthenticationFailedException) {
            return new Undelivered(Trouble.SIGN_IN, said, failed);
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException || said.contains(WITHOUT_TLS)) {
                return new Undelivered(Trouble.UNTRUSTED, message(cause), failed);
            }
            if (cause instanceof SocketTimeoutException && !(cause instanceof ConnectException)) {
                return new Undelivered(Trouble.SILENT, null, failed);
            }
        }
        return new Undelivered(Trouble.UNREACHABLE, said, failed);
    }

    /** The server did not take this letter. Codes of 500 and more are for good; without a code it was cut short. */
    private Undelivered whyRefused(SendFailedException refused) {
        var said = allMessages(refused);
        if (!REPLY.matcher(said).find()) {
            return brokenOff(refused, said);
        }
        if (!FOR_GOOD.matcher(said).find()) {
            return new Undelivered(Trouble.LATER, said, refused);
        }
        var isAboutTheAddress = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
        return new Undelivered(isAboutTheAddress ? Trouble.ADDRESS : Trouble.LETTER, said, refused);
    }

    /** What the server said about each address hangs on the first exception. */
    private static String allMessages(MessagingException first) {
        var all = new StringBuilder();
        for (Exception one = first;
                one != null;
                one = one instanceof MessagingException it ? it.getNextException() : null) {
            all.append(message(one)).append('\n');
        }
        return all.toString().strip();
    }

    private static String message(Throwable thrown) {
        return thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
    }

    @Override
    public void close() {
        var open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException gone) {
                LOG.log(Level.FINE, "The mail server was gone before we said good-bye", gone);
            }
        }
    }
}
