package haven.problem;

import haven.access.Route;
import java.util.regex.Pattern;

/** The path of a page of this portal, as a reader's browser names it; never an address elsewhere. */
final class OwnPath {

    private static final Pattern FORM = Pattern.compile("/(?!/)[A-Za-z0-9._~%/-]{0,199}");

    private OwnPath() {}

    /** The path without its query, or empty where this is not a path of this portal. */
    static String of(String said) {
        var path = said == null ? "" : said.replaceFirst("[?#].*", "");
        if (!FORM.matcher(path).matches()) {
            return "";
        }
        boolean secret =
                Route.of(path).filter(match -> match.route() == Route.SETUP).isPresent();
        return secret ? "/setup" : path; // the rest of that path is a secret
    }
}
