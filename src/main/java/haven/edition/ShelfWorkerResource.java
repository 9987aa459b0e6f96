package haven.edition;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The script by which a reader's own browser answers from the copy that it keeps. */
@WebServlet("/shelf-worker")
public class ShelfWorkerResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (var script = ShelfWorkerResource.class.getResourceAsStream("/shelf/worker.js")) {
            response.setContentType("text/javascript;charset=UTF-8");
            script.transferTo(response.getOutputStream());
        }
    }
}
