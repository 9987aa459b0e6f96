package haven.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * First of all filters: every response gets its security headers, a request for another host is not answered, and a
 * post from another site runs nothing.
 */
public class HeaderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FirstChecks checks;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (checks.pass(request, response)) {
            chain.doFilter(request, new OnePolicy(response));
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
