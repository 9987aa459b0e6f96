package haven.access;

import haven.shared.Database;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /ready}: 200 when the portal can work, else 503 with the reason in a header. For launchers and proxies. */
@WebServlet(name = "haven.ready", urlPatterns = "/ready")
public class ReadyResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Database database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        if (database.isReady()) {
            response.getWriter().println("ready");
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (database.refusal() != null) {
            response.setHeader("Haven-Refused", database.refusal());
        } else {
            response.setHeader("Haven-Waiting", "database");
        }
        response.getWriter().println("not ready");
    }
}
