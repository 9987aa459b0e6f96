package haven.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import java.util.Optional;

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

    /** The parts of the address by name, for EL: {@code address.parts.code}. */
    public Map<String, String> getParts() {
        return match().map(Route.Match::parts).orElse(Map.of());
    }

    /**
     * The path that the browser asked for, as a link to this site ({@code //x} would lead to another one); of the
     * sign-in page its own, at whatever address it stepped in.
     */
    public String getPath() {
        if (match().filter(match -> match.route() == Route.LOGIN).isPresent()) {
            return Route.LOGIN.pattern();
        }
        var asked = (String) request.get().getAttribute("jakarta.servlet.forward.request_uri");
        return onSite(asked != null ? asked : request.get().getRequestURI());
    }

    static String onSite(String path) {
        return path.replaceFirst("^[/\\\\]*", "/");
    }

    Optional<Route.Match> match() {
        return Optional.ofNullable((Route.Match) request.get().getAttribute(MATCH));
    }
}
