package haven.edition;

import haven.access.Address;
import haven.access.Reader;
import haven.access.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Lets a page of the shelf be made for a keeper: by the same view as for readers, for nobody else, kept nowhere. */
@ApplicationScoped
public class ShelfPreview {

    @Inject
    Inlined inlined;

    @Inject
    Reader reader;

    /** Answers with the page that this route has for this station, with the station's own entries. */
    public void forward(Route route, String station, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var visit = new ShelfVisit(route.path(station), reader.chosen(), true, ShelfNotice.NONE);
        request.setAttribute(ShelfVisit.ATTRIBUTE, new ShelfVisit.Making(visit));
        request.setAttribute(Address.MATCH, new Route.Match(route, Map.of("station", station)));
        response.setHeader("Content-Security-Policy", inlined.policy(Route.Kind.SHELF));
        response.setHeader("X-Robots-Tag", "noindex");
        request.getRequestDispatcher(route.view()).forward(request, response);
    }
}
