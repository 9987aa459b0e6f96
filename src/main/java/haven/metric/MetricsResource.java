package haven.metric;

import haven.access.Caller;
import haven.access.Permission;
import haven.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** {@code /metrics}: this node's figures, for programs that know the token and for who keeps the portal. */
@WebServlet(name = "haven.metrics", urlPatterns = "/metrics")
public class MetricsResource extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String BEARER = "Bearer ";

    @Inject
    transient Figures figures;

    @Inject
    transient Caller caller;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!caller.may(Permission.KEEP_PORTAL) && !knowsToken(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(figures.contentType());
        figures.write(response.getOutputStream());
    }

    /** Takes as long for a wrong token as for the right one. */
    private boolean knowsToken(HttpServletRequest request) {
        var said = request.getHeader("Authorization");
        return said != null
                && settings.metricsToken()
                        .filter(token -> MessageDigest.isEqual(bytes(BEARER + token), bytes(said)))
                        .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
