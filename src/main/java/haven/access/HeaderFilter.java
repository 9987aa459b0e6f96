package haven.access;

import haven.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * First of all filters: every response gets its security headers, a request for another host is not answered, and a
 * post from another site runs nothing.
 */
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MISDIRECTED = 421;
    private static final Set<String> CHECKS =
            Set.of(Route.READY.pattern(), Route.HEALTH.pattern(), Route.METRICS.pattern());
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ResponseHeaders.common(response, settings);
        if (isOddlyEncoded(request)) {
            response.setHeader("Connection", "close");
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentLength(0);
        } else if (!isOurHost(request)) {
            response.setStatus(MISDIRECTED);
            response.setContentLength(0);
        } else if (isForeignPost(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, new OnePolicy(response));
        }
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
        return name.equals(settings.url().getAuthority().toLowerCase(Locale.ROOT))
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

    /** PrimeFaces adds a policy of its own to every page; only its nonce is taken, and only on desk pages. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private static final String POLICY = "Content-Security-Policy";
        private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=_-]+)'");

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            if (!POLICY.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
                return;
            }
            var nonce = NONCE.matcher(value);
            var current = getHeader(POLICY);
            if (nonce.find() && current != null && current.contains("'unsafe-inline'")) {
                setHeader(POLICY, ResponseHeaders.desk(nonce.group(1)));
            }
        }
    }
}
