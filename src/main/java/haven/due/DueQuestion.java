package haven.due;

import haven.access.Holder;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a source of due items is asked.
 *
 * @param holder for whom
 * @param locale the language of names
 * @param country if not null, only what is due in the country with this code
 * @param without subjects (the part of the key after the slash) to leave out, because they sleep
 * @param only if not null, only these subjects, if they are due at all
 * @param most how many at most
 */
public record DueQuestion(
        Holder holder, Locale locale, String country, Set<String> without, Set<String> only, int most) {

    /** Everything that is due for this holder. */
    public static DueQuestion all(Holder holder, Locale locale, int most) {
        return new DueQuestion(holder, locale, null, Set.of(), null, most);
    }

    /** Whether this one is due for this holder. */
    public static DueQuestion one(Holder holder, Locale locale, String subject) {
        return new DueQuestion(holder, locale, null, Set.of(), Set.of(subject), 1);
    }

    /** The same question with another limit. */
    DueQuestion atMost(int number) {
        return new DueQuestion(holder, locale, country, without, only, number);
    }

    /** Those of these items that the question is about, in their order: for sources whose query cannot tell. */
    public List<DueItem> among(List<DueItem> items) {
        return items.stream()
                .filter(item -> !without.contains(item.subject()))
                .filter(item -> only == null || only.contains(item.subject()))
                .limit(most)
                .toList();
    }

    /** Whether the answer is nothing, without asking anybody. */
    public boolean isEmpty() {
        return only != null && only.isEmpty();
    }
}
