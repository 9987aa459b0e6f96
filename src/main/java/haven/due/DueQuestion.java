package haven.due;

import haven.access.Holder;
import java.util.Locale;
import java.util.Set;

/**
 * What a source of due items is asked.
 *
 * @param holder for whom
 * @param locale the language of names
 * @param without subjects (the part of the key after the slash) to leave out, because they sleep
 * @param only if not null, only these subjects, if they are due at all
 * @param most how many at most
 */
public record DueQuestion(Holder holder, Locale locale, Set<String> without, Set<String> only, int most) {}
