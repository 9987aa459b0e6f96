package haven.edition;

import haven.access.Address;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The files of the shelf, each made by the feature whose it is; {@link ShelfFilter} forwards here and keeps the bytes. */
@WebServlet("/shelf-file")
public class ShelfFileResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Address address;

    @Inject
    transient ShelfRequest shelf;

    @Inject
    transient ShelfFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getAttribute(ShelfVisit.ATTRIBUTE) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND); // asked for by this name, which is no address
            return;
        }
        var name = address.part("file");
        try {
            files.find(name).orElseThrow(() -> new NotThere("file")).write(name, shelf, response);
        } catch (NotThere none) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            request.getRequestDispatcher(ShelfFilter.UNKNOWN).forward(request, response);
        }
    }
}
