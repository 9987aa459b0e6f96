package haven.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;

/**
 * A request as anybody could have made it: for pages that are the same for everybody and must not know who reads them.
 * Without it the session of somebody's desk pages would remember that it was in use, because Faces looks for one.
 */
final class NobodysRequest extends HttpServletRequestWrapper {

    NobodysRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Cookie[] getCookies() {
        return null; // as a request without cookies has it
    }

    @Override
    public HttpSession getSession(boolean create) {
        if (create) {
            throw new IllegalStateException("pages that are the same for everybody have no session");
        }
        return null;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public String getRequestedSessionId() {
        return null;
    }

    @Override
    public boolean isRequestedSessionIdValid() {
        return false;
    }

    @Override
    public String getRemoteUser() {
        return null;
    }

    @Override
    public Principal getUserPrincipal() {
        return null;
    }
}
