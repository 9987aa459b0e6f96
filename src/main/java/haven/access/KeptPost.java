package haven.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A post by somebody whose sign-in is over. The sign-in page sees it as a plain visit (so nothing runs), and finds in
 * {@link #of} what had been typed.
 */
class KeptPost extends HttpServletRequestWrapper {

    private static final String KEPT = "haven.kept";

    KeptPost(HttpServletRequest request) {
        super(request);
        request.setAttribute(KEPT, request);
    }

    /** The request that was posted, or null. */
    static HttpServletRequest of(HttpServletRequest request) {
        return (HttpServletRequest) request.getAttribute(KEPT);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String[] getParameterValues(String name) {
        return null;
    }
}
