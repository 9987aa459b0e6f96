package haven;

import java.util.regex.Pattern;

/**
 * Addresses with a name in place of a number: of a demo document by its title, of a demo person by staff number, of an
 * account by {@code @} and its user name.
 */
public final class Addresses {

    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final Pattern STAFF_NUMBER = Pattern.compile("SAMPLE-\\d+");

    private Addresses() {}

    /** The address with the numbers that these have in the database. */
    public static String withIds(String path) {
        return NAME.matcher(path).replaceAll(found -> String.valueOf(id(found.group(1))));
    }

    /** The address with some number, to ask which route it fits. */
    public static String withSomeId(String path) {
        return NAME.matcher(path).replaceAll("1");
    }

    private static long id(String name) {
        if (name.startsWith("@")) {
            return TestRows.number("select id from account where username = ?", name.substring(1));
        }
        if (name.startsWith("briefer:")) {
            return TestRows.number(
                    "select b.id from briefing_briefer b join person p on p.id = b.person_id where p.staff_number = ?",
                    name.substring("briefer:".length()));
        }
        return STAFF_NUMBER.matcher(name).matches()
                ? TestRows.number("select id from person where staff_number = ?", name)
                : TestRows.number("select id from country_document where title = ?", "SAMPLE " + name);
    }
}
