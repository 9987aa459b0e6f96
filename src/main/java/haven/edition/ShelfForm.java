package haven.edition;

import haven.access.Route;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Takes what a reader sends from a page of the kind {@link Route.Kind#SHELF_FORM}, before that page answers. A CDI bean;
 * nothing else has to be told of it. The request is nobody's: no cookie, no session, no person.
 */
public interface ShelfForm {

    /** Whether forms of this page are taken here. */
    boolean takes(Route route);

    /**
     * Takes what was sent. What the page should say of it, it leaves for the page's bean.
     *
     * @return the status of the answer
     */
    int take(HttpServletRequest request, ShelfRequest shelf);
}
