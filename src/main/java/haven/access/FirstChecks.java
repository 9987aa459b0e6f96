package haven.access;

import haven.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** What is asked of every request before anything else; and the security headers of its answer. */
@ApplicationScoped
public class FirstChecks {

    private static final int MISDIRECTED = 421;
    private static final Set<String> CHECKS =
            Set.of(Route.READY.pattern(), Route.HEALTH.pattern(), Route.METRICS.pattern());
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    Settings settings;

    private String ourHost;
    private boolean isSecure;

    @PostConstruct
    void read() {
        isSecure = settings.isSecure();
        ourHost = settings.url().getAuthority().toLowerCase(Locale.ROOT);
    }

    /** Sets the headers and says whether to go on: a request for another host, say, is answered here. */
    public boolean pass(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseHeaders.common(response, isSecure);
        if (isOddlyEncoded(request)) {
            response.setHeader("Connection", "close");
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentLength(0);
            return false;
        }
        if (!isOurHost(request)) {
            response.setStatus(MISDIRECTED);
            response.setContentLength(0);
            return false;
        }
        if (isForeignPost(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    /** Where such a request ends nobody knows; what is left over would count as somebody else's request. */
    private static boolean isOddlyEncoded(HttpServletRequest request) {
        var encoding = request.getHeader("Transfer-Encoding");
        return encoding != null && !"chunked".equalsIgnoreCase(encoding.strip());
    }

    /** Health checks ask by address; everybody else by the configured name or on this machine. */
    private boolean isOurHost(HttpServletRequest request) {
        var host = request.getHeader("Host");
        if (host == null) {
            return false;
        }
        var name = host.toLowerCase(Locale.ROOT);
        return name.equals(ourHost)
                || LOOPBACK.contains(name.replaceFirst(":\\d{1,5}$", ""))
                || CHECKS.contains(request.getRequestURI());
    }

    private static boolean isForeignPost(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return false;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        var origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null")) { // our own forms say null too, because of no-referrer
            return false;
        }
        try {
            return !request.getHeader("Host")
                    .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnAddress) {
            return true;
        }
    }
}
