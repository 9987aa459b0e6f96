package haven;

import java.util.regex.Pattern;

/** Fills in the ids that addresses in tests leave open, because each database has its own. */
public final class TestIds {

    private static final Pattern OPEN = Pattern.compile("\\{([^}]+)}");

    private TestIds() {}

    /** {@code {Title}} becomes the id of the demo document "SAMPLE Title", {@code {@name}} that of an account. */
    public static String in(String address) {
        return OPEN.matcher(address).replaceAll(found -> String.valueOf(id(found.group(1))));
    }

    private static long id(String name) {
        return name.startsWith("@")
                ? TestRows.number("select id from account where username = ?", name.substring(1))
                : TestRows.number("select id from country_document where title = ?", "SAMPLE " + name);
    }
}
