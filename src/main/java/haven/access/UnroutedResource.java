package haven.access;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The servlet that every address belongs to before {@link RouteFilter} forwards it; nothing reaches it. It stands in
 * place of the container's own, which would serve files, and it is here that uploads are allowed: the container reads
 * a multipart request by the servlet of the address itself, not by the one it is forwarded to.
 */
@WebServlet(name = "haven.unrouted", urlPatterns = "/")
@MultipartConfig(
        // our own limit is 50 MB, told beside the field; this one only keeps the server safe
        maxFileSize = 64L * 1024 * 1024,
        maxRequestSize = UnroutedResource.LARGEST_REQUEST,
        fileSizeThreshold = 64 * 1024)
public class UnroutedResource extends HttpServlet {

    static final long LARGEST_REQUEST = 65L * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
