package haven.due;

import java.time.LocalDate;

/**
 * Something that somebody should do.
 *
 * @param key what it is about, stable as long as it is due: {@code document.draft/17}; the part before the slash names
 *     the rule: {@code due.rule.<rule>} says what to do, {@code due.why.<rule>} why
 * @param risk what may happen while it is undone
 * @param what what it is about, in the reader's language: the title of a document
 * @param place where: the name of a country or station, in the reader's language
 * @param scope the same as a scope, from which follows who sees it
 * @param since the day on which it became due
 * @param due the day by which it should be done
 * @param minutes how long it takes
 * @param url the page on which it is done
 */
public record DueItem(
        String key,
        Risk risk,
        String what,
        String place,
        String scope,
        LocalDate since,
        LocalDate due,
        int minutes,
        String url) {

    /** The rule: the part of the key before the slash. */
    public String rule() {
        return key.substring(0, key.indexOf('/'));
    }

    /** The part of the key after the slash. */
    public String subject() {
        return key.substring(key.indexOf('/') + 1);
    }
}
