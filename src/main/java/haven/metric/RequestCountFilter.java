package haven.metric;

import haven.access.NotSignedIn;
import haven.access.Route;
import haven.shared.DatabaseAway;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Around everything else: how long each request took and how it ended, by route. */
public class RequestCountFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FILE = "file";
    private static final String NO_ROUTE = "none";
    private static final int DEPTH = 20;

    /** What an exception is answered with, once it reaches the page of errors. */
    private static final Map<Class<?>, Integer> STATUS = Map.of(
            NotThere.class, HttpServletResponse.SC_NOT_FOUND,
            NotAllowed.class, HttpServletResponse.SC_FORBIDDEN,
            NotSignedIn.class, HttpServletResponse.SC_FOUND,
            DatabaseAway.class, HttpServletResponse.SC_SERVICE_UNAVAILABLE);

    @Inject
    transient Figures figures;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var began = System.nanoTime();
        var status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } catch (IOException | ServletException | RuntimeException thrown) {
            status = status(thrown);
            throw thrown;
        } finally {
            figures.count(route(request.getRequestURI()), status, System.nanoTime() - began);
        }
    }

    private static String route(String path) {
        if (path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/")) {
            return FILE;
        }
        return Route.of(path).map(match -> match.route().pattern()).orElse(NO_ROUTE);
    }

    static int status(Throwable thrown) {
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            var status = STATUS.get(cause.getClass());
            if (status != null) {
                return status;
            }
            cause = cause.getCause();
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
