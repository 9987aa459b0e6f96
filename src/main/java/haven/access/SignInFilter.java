package haven.access;

import haven.shared.Database;
import haven.shared.DatabaseAway;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Says at each request who is calling, by the token in the sign-in cookie. No session is made, any node can answer.
 * Public files are passed by, and with the database away everybody is nobody. A filter and not a mechanism of Jakarta
 * Security, because that one is looked up twice for each request, the published shelf's too.
 */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> CHECKS = Set.of(Route.READY.pattern(), Route.HEALTH.pattern());

    @Inject
    transient SignInService signIns;

    @Inject
    transient SignInCookie cookie;

    @Inject
    transient Caller caller;

    @Inject
    transient Database database;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var token = cookie.token(request);
        if (token.isPresent() && !isPublicFile(request.getRequestURI()) && database.isReady()) {
            identify(token.get());
        }
        chain.doFilter(request, response);
    }

    private void identify(String token) {
        try {
            signIns.identify(token).ifPresent(caller::is);
        } catch (DatabaseAway away) {
            return; // the page that needs the database says so
        }
    }

    private static boolean isPublicFile(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/") || CHECKS.contains(path);
    }
}
