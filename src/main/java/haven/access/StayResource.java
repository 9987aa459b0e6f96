package haven.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code GET /account/stay}: somebody is still here. Being asked is enough, as with any page; the answer says how many
 * seconds the sign-in lasts now.
 */
@WebServlet(name = "haven.stay", urlPatterns = "/account/stay")
public class StayResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Staying staying;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Haven-Left", String.valueOf(staying.getSecondsLeft()));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
