package haven.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code /login}: who signs in lands where they wanted to go, with what they had typed. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    SignInGate gate;

    @Inject
    Address address;

    @Inject
    HttpServletRequest request;

    private String username;
    private String password;
    private String to;
    private List<KeptField> kept;

    public String signIn() {
        gate.signIn(username, password);
        var target = SignInGate.onSite(to);
        return getKept().isEmpty() ? target : null; // with kept fields the page shows one button that goes on
    }

    /** Whether the reader has just signed in and what they typed waits to be sent on. */
    public boolean isContinuing() {
        return gate.isSignedIn() && !getKept().isEmpty();
    }

    /** Whether the form that waits is one that sends files: such a form takes nothing else than multipart. */
    public boolean isContinuesWithFiles() {
        return Route.of(getTo().split("[?#]", 2)[0])
                .filter(match -> match.route().kind() == Route.Kind.SCRIPTED_FORM)
                .isPresent();
    }

    public List<KeptField> getKept() {
        if (kept == null) {
            kept = KeptField.of(request);
        }
        return kept;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        if (to == null) {
            var posted = KeptPost.of(request);
            to = SignInGate.onSite(posted == null ? address.query("to") : posted.getRequestURI());
        }
        return to;
    }

    public void setTo(String to) {
        this.to = SignInGate.onSite(to); // it is where a form of this page posts to
    }
}
