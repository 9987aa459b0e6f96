package haven.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /signout}: ends the sign-in on this device. Without a good key it does nothing. */
@WebServlet(name = "haven.signout", urlPatterns = "/signout")
public class SignOutResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignInService signIns;

    @Inject
    transient SignInCookie cookie;

    @Inject
    transient FormKeys formKeys;

    @Inject
    transient Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var token = cookie.token(request);
        if (token.isEmpty() || !caller.isSignedIn()) {
            response.sendRedirect("/");
        } else if (formKeys.isGood(
                request.getParameter("key"), "/signout", caller.identity().token())) {
            signIns.end(token.get());
            cookie.send(null, request, response);
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            response.sendRedirect("/?said=login.said.signedOut");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }
}
