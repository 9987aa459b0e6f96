package haven.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What signing in and out does to this browser: the token cookie. */
@RequestScoped
public class SignInGate {

    @Inject
    SignInService signIns;

    @Inject
    SignInCookie cookie;

    @Inject
    ClientAddress clients;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentResponse response;

    /** Signs in with a fresh token; the browser's old one ends. */
    void signIn(String username, String password) {
        var token = signIns.signIn(username, password, address());
        begin(token);
    }

    /** From now on this browser holds this sign-in; the one that it held before ends. */
    public void begin(String token) {
        signIns.isOn(token, Device.of(request.getHeader("User-Agent")));
        cookie.token(request).ifPresent(signIns::end);
        endSession();
        cookie.send(token, request, response.get());
        signIns.identify(token).ifPresent(caller::is);
    }

    /** Where this request comes from, for what is slowed down. */
    public String address() {
        return clients.of(request);
    }

    /** Ends the caller's sign-ins, here and on every other device. */
    public void signOutEverywhere() {
        signIns.signOutEverywhere();
        endSession();
        cookie.send(null, request, response.get());
    }

    /** What the desk pages of whoever was here before still hold is nobody's business now. */
    private void endSession() {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    boolean isSignedIn() {
        return caller.isSignedIn();
    }

    /** A path on this site, or the home page: nobody is led elsewhere after signing in. */
    static String onSite(String to) {
        if (to == null
                || to.length() > 500
                || !to.startsWith("/")
                || to.startsWith("//")
                || to.contains("\\")
                || to.chars().anyMatch(c -> c < ' ')) {
            return "/";
        }
        var path = to.split("[?#]", 2)[0];
        return Route.of(path)
                        .filter(match -> match.route() != Route.LOGIN && match.route() != Route.SIGN_OUT)
                        .isPresent()
                ? to
                : "/";
    }
}
