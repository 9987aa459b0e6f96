package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Makes pages of the published shelf. For their addresses the server prepares no request-scoped beans (web.xml), since
 * in doing so it would use the session of whoever asks; so a page that has to be made brings a scope of its own, in
 * which the request is nobody's.
 */
@ApplicationScoped
public class OwnScope {

    @Inject
    Instance<RequestContextController> controllers;

    @Inject
    CurrentRequest current;

    /** Lets this view answer, as it would answer anybody. */
    public void forward(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var anybodys = new NobodysRequest(request);
        var controller = controllers.get();
        var isOwn = controller.activate();
        try {
            if (isOwn) {
                current.is(anybodys);
            }
            anybodys.getRequestDispatcher(view).forward(anybodys, response);
        } finally {
            if (isOwn) {
                controller.deactivate();
            }
            controllers.destroy(controller);
        }
    }
}
