package haven.person;

import haven.access.Role;
import haven.account.AccountStage;
import java.util.Arrays;
import java.util.List;

/**
 * Which people somebody looks for; null means all.
 *
 * @param words each must occur in the names, the staff number or the e-mail address
 * @param country code of the country in which they are posted
 * @param role held today
 * @param sort a column of {@link Column}; the name where it is null
 */
public record PersonFilter(
        String words,
        String country,
        Role role,
        AccountStage stage,
        PersonCategory category,
        Column sort,
        boolean descending) {

    private static final int MOST_WORDS = 6;

    /** Columns by which the list can be sorted. */
    public enum Column {
        NAME("p.familyName%1$s, p.givenName%1$s"),
        STAFF_NUMBER("p.staffNumber%1$s"),
        EMAIL("p.email%1$s"),
        UNIT("p.unit%1$s");

        private final String path;

        Column(String path) {
            this.path = path;
        }
    }

    String order() {
        return (sort == null ? Column.NAME : sort).path.formatted(descending ? " desc" : "") + ", p.id";
    }

    /** What is looked for, as patterns for {@code like ... escape '!'}. */
    List<String> patterns() {
        return words == null
                ? List.of()
                : Arrays.stream(words.strip().split("\\s+"))
                        .filter(word -> !word.isBlank())
                        .limit(MOST_WORDS)
                        .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                        .toList();
    }
}
