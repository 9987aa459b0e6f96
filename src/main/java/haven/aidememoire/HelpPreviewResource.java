package haven.aidememoire;

import haven.access.Address;
import haven.access.Route;
import haven.edition.Shelf;
import haven.edition.ShelfPreview;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Shows a draft, or an edition of the past, on the page that readers have, made by the same view. What is kept for a
 * country, a region or the world is shown as a station in it would show it: {@code ?station=}, else the first one.
 */
@WebServlet("/help-preview")
public class HelpPreviewResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Address address;

    @Inject
    transient AideHistoryService aides;

    @Inject
    transient HelpDraft draft;

    @Inject
    transient Shelf shelf;

    @Inject
    transient ShelfPreview pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var edition = address.query("edition");
        var preview = aides.getPreview(address.part("place"), edition.isEmpty() ? AideHistoryService.DRAFT : edition);
        var asked = address.query("station");
        var station = shelf.stations().stream()
                .filter(one -> one.scope().startsWith(preview.place().scope()))
                .filter(one -> asked.isEmpty() || one.code().equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotThere("station"));
        draft.show(preview);
        pages.forward(Route.HELP, station.code(), request, response);
    }
}
