package haven.edition;

import haven.access.Address;
import haven.access.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What readers send from pages of the shelf goes to the feature whose it is; then the page answers. */
@WebServlet("/shelf-form")
public class ShelfFormResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ShelfRequest shelf;

    @Inject
    @Any
    transient Instance<ShelfForm> forms;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var match = (Route.Match) request.getAttribute(Address.MATCH);
        if (request.getAttribute(ShelfVisit.ATTRIBUTE) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // asked for by this name, which is no address
            return;
        }
        var form = forms.stream().filter(each -> each.takes(match.route())).findFirst();
        if (form.isPresent()) {
            response.setStatus(form.get().take(request, shelf));
        }
        request.getRequestDispatcher(match.route().view()).forward(request, response);
    }
}
