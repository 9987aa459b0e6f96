package haven.mail;

import java.io.Serializable;
import java.time.Instant;

/**
 * A letter in the list of administrators: to whom, about what and how it went; not what it says.
 *
 * @param trouble why the last attempt failed, or null
 * @param answer what the mail server said then, or null
 * @param dueAt when it is tried next; null unless it waits
 */
public record LetterRow(
        long id,
        String address,
        String subject,
        LetterState state,
        int attempts,
        Trouble trouble,
        String answer,
        Instant madeAt,
        Instant dueAt,
        Instant sentAt,
        Instant deadAt,
        Instant discardedAt)
        implements Serializable {}
