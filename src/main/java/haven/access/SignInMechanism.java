package haven.access;

import haven.shared.Database;
import haven.shared.DatabaseAway;
import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Says at each request who is calling, by the token in the sign-in cookie. No session is made, any node can answer.
 * It runs before every filter: public files are passed by, and with the database away everybody is nobody.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String COOKIE = "haven";
    private static final Set<String> CHECKS = Set.of(Route.READY.pattern(), Route.HEALTH.pattern());

    @Inject
    SignInService signIns;

    @Inject
    Caller caller;

    @Inject
    Database database;

    @Inject
    Settings settings;

    @Inject
    Pass pass;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (Route.isShelf(request.getRequestURI())) {
            return context.doNothing(); // nobody asks who reads these
        }
        var token = token(request);
        if (token.isEmpty() || isPublicFile(request.getRequestURI()) || !database.isReady()) {
            return context.doNothing();
        }
        try {
            var identity = signIns.identify(token.get());
            if (identity.isPresent()) {
                caller.is(identity.get());
                return context.notifyContainerAboutLogin(identity.get().username(), Set.of());
            }
        } catch (DatabaseAway away) {
            return context.doNothing(); // the page that needs the database says so
        }
        return context.doNothing();
    }

    /** The token that this request carries. */
    Optional<String> token(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .filter(value -> value.length() == 43)
                        .findFirst();
    }

    /** Gives the browser a token and the pass that goes with it, or takes both away when it is null. */
    void send(String token, HttpServletRequest request, HttpServletResponse response) {
        if (token == null) {
            pass.takeAway(response);
        } else {
            pass.give(request, response);
        }
        var cookie = new Cookie(COOKIE, token == null ? "" : token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(token == null ? 0 : (int) settings.signInLongest().toSeconds());
        response.addCookie(cookie);
    }

    private static boolean isPublicFile(String path) {
        return path.startsWith("/assets/") || path.startsWith("/jakarta.faces.resource/") || CHECKS.contains(path);
    }
}
