package haven.access;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;

/**
 * The server's session, which only desk pages need. Its cookie is sent to their addresses alone: a server notes at every
 * request with a session's cookie that the session was in use, so that on other addresses it would learn when somebody
 * reads what nobody must know about. The server's own cookie, for all addresses, is led nowhere (web.xml).
 */
@ApplicationScoped
class DeskSession {

    private static final String COOKIE = "haven-view";
    private static final String OWNER = "haven.owner";

    /** Where desk pages are; what lies below has the cookie too. */
    private static final List<String> PATHS = Arrays.stream(Route.values())
            .filter(route -> route.kind() == Route.Kind.DESK)
            .map(route -> route.pattern().replaceFirst("/\\{.*", ""))
            .distinct()
            .toList();

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    /** Sees to it that there is a session, and that it belongs to the sign-in of this request and to no earlier one. */
    void open(HttpServletRequest request, HttpServletResponse response) {
        var owner = caller.identity().token();
        var session = request.getSession(false);
        if (session != null && !owner.equals(session.getAttribute(OWNER))) {
            session.invalidate();
            session = null;
        }
        if (session == null) {
            begin(request.getSession(), owner, response);
        }
    }

    private void begin(HttpSession session, String owner, HttpServletResponse response) {
        session.setAttribute(OWNER, owner);
        for (var path : PATHS) {
            var cookie = new Cookie(COOKIE, session.getId());
            cookie.setPath(path);
            cookie.setHttpOnly(true);
            cookie.setSecure(settings.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
