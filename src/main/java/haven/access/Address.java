package haven.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The address of this request, as {@link Route} reads it: its path, the parts of the path, the query. */
@Named
@RequestScoped
public class Address {

    /** A request attribute: the {@link Route.Match} of this request. */
    public static final String MATCH = "haven.route";

    private static final int LONGEST = 300;

    @Inject
    CurrentRequest request;

    /** The value of a part: {@code code} of {@code /station/{code}}; null where the address has no such part. */
    public String part(String name) {
        return match().map(match -> match.parts().get(name)).orElse(null);
    }

    /** A query parameter, stripped, at most 300 characters; empty where it is missing, and on error pages. */
    public String query(String name) {
        if (request.get().getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            return ""; // what failed may be the reading of the parameters
        }
        var value = PostedParts.parameter(request.get(), name);
        if (value == null) {
            return "";
        }
        var stripped = value.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }

    /**
     * The query of this address as {@code &name=value} pairs, encoded anew: for links to the same page. What was posted is
     * never in it; empty on error pages, and where the sign-in page stepped in at another address.
     *
     * @param without names that are left out
     */
    String queryPairs(Set<String> without) {
        if (request.get().getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null
                || isLogin() && !Route.LOGIN.pattern().equals(asked())) {
            return "";
        }
        return pairs(request.get().getQueryString(), without);
    }

    static String pairs(String query, Set<String> without) {
        var kept = new StringBuilder();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var parts = pair.split("=", 2);
            try {
                var name = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
                var value = parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
                if (!name.isEmpty() && !without.contains(name)) {
                    kept.append('&').append(encode(name)).append('=').append(encode(value));
                }
            } catch (IllegalArgumentException notEncoded) {
                continue; // typed by hand: no page has such a link
            }
        }
        return kept.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The parts of the address by name, for EL: {@code address.parts.code}. */
    public Map<String, String> getParts() {
        return match().map(Route.Match::parts).orElse(Map.of());
    }

    /**
     * The path that the browser asked for, as a link to this site ({@code //x} would lead to another one); of the
     * sign-in page its own, at whatever address it stepped in.
     */
    public String getPath() {
        return isLogin() ? Route.LOGIN.pattern() : onSite(asked());
    }

    private boolean isLogin() {
        return match().filter(match -> match.route() == Route.LOGIN).isPresent();
    }

    private String asked() {
        var asked = (String) request.get().getAttribute("jakarta.servlet.forward.request_uri");
        return asked != null ? asked : request.get().getRequestURI();
    }

    static String onSite(String path) {
        return path.replaceFirst("^[/\\\\]*", "/");
    }

    Optional<Route.Match> match() {
        return Optional.ofNullable((Route.Match) request.get().getAttribute(MATCH));
    }
}
