package haven.mail;

import jakarta.mail.internet.MimeMessage;

/** One trip with letters: it opens one connection at most, at the first letter. */
interface Carrier extends AutoCloseable {

    /** Hands this letter over, written as this message. @throws Undelivered where it was not taken; others may be */
    void carry(DueLetter letter, MimeMessage message) throws Undelivered;

    /** Whether letters could be handed over now. */
    boolean isThere();

    @Override
    void close();
}
