package haven.mail;

import haven.access.Language;
import java.time.Instant;

/**
 * A letter that this node has claimed and sends now.
 *
 * @param bulk whether it is a digest, which can be turned off
 * @param link the whole address to which the button leads, or null
 * @param calendar what the reader's calendar is to take in, or null
 * @param attempts how many there were, with this one
 */
record DueLetter(
        long id,
        String once,
        String address,
        Language language,
        boolean bulk,
        String subject,
        String text,
        String button,
        String link,
        String calendar,
        Instant madeAt,
        int attempts) {}
