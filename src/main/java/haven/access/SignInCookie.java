package haven.access;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/** The cookie with the token of a sign-in. */
@ApplicationScoped
class SignInCookie {

    private static final String COOKIE = "haven";

    @Inject
    Settings settings;

    @Inject
    Pass pass;

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
}
