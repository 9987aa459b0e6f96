package haven.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@code /assets/{hash}/{name}} from memory, immutable. An address with an old hash leads to the new one. */
@WebServlet(name = "haven.assets", urlPatterns = "/assets/*")
public class AssetResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getPathInfo()).split("/");
        var asset = path.length == 3 ? assets.find(path[2]).orElse(null) : null;
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!asset.hash().equals(path[1])) {
            response.sendRedirect(asset.url());
        } else {
            send(asset, request, response);
        }
    }

    private static void send(Assets.Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var etag = '"' + asset.hash() + '"';
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("ETag", etag);
        response.setHeader("Vary", "Accept-Encoding");
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(asset.type());
        var zipped = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var body = zipped ? asset.zipped() : asset.plain();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
