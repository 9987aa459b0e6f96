package haven.mail;

import java.util.List;

/**
 * Something of a day's digest, as a key of a text: one sentence, written in the reader's language when it is handed in.
 *
 * @param key the text
 * @param link the path on this site to which it leads, or null
 * @param arguments what fills {@code {0}} and so on
 * @param once the line's own name: it is written at most once; without meaning for a {@link DigestPart}
 */
public record DigestLine(String key, String link, List<Object> arguments, String once) {}
