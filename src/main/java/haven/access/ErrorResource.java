package haven.access;

import haven.shared.Database;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Logger;

/**
 * Where every error of every kind ends: a page in the reader's language that says what to do next. An unexpected
 * error gets an id that the page and the log share; no stack trace reaches a person, no address or name the log.
 */
@WebServlet(name = "haven.error", urlPatterns = "/err")
public class ErrorResource extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ErrorResource.class.getName());
    private static final String FOLDER = "/WEB-INF/errors/";
    private static final String DATABASE_DOWN = "databaseDown";

    @Inject
    transient Database database;

    @Inject
    transient Settings settings;

    @Inject
    transient OwnScope scope;

    /** A status and the page that tells it. */
    private record Answer(int status, String page) {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var cause = thrown == null ? null : Causes.portalCause(thrown);
        if (cause instanceof NotSignedIn) {
            response.sendRedirect("/login");
            return;
        }
        var answer = answer(cause, (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        if (answer.status() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            var match = (Route.Match) request.getAttribute(Address.MATCH);
            var where = match == null ? "?" : match.route().pattern();
            request.setAttribute("errorId", ErrorNumber.log(LOG, where, thrown));
        }
        request.removeAttribute(Address.MATCH); // an error page is no desk page, wherever it comes up
        ResponseHeaders.common(response, settings.isSecure());
        response.setStatus(answer.status());
        if (answer.page().equals(DATABASE_DOWN)) {
            response.setHeader("Retry-After", "5");
        }
        var view = FOLDER + answer.page() + ".xhtml";
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked != null && Route.isShelf(asked)) { // who read what cannot be shown is nobody's business either
            scope.forward(view, new PlainVisit(request), response);
        } else {
            request.getRequestDispatcher(view).forward(new PlainVisit(request), response);
        }
    }

    private Answer answer(Throwable cause, Integer status) {
        if (cause instanceof NotThere) {
            return new Answer(HttpServletResponse.SC_NOT_FOUND, "notFound");
        }
        if (cause instanceof NotAllowed) {
            return new Answer(HttpServletResponse.SC_FORBIDDEN, "forbidden");
        }
        if (cause instanceof DatabaseAway || (cause != null && !database.isAnswering())) {
            return new Answer(HttpServletResponse.SC_SERVICE_UNAVAILABLE, DATABASE_DOWN);
        }
        if (cause != null) {
            return new Answer(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "error");
        }
        return switch (status == null ? 500 : status) {
            case HttpServletResponse.SC_FORBIDDEN -> new Answer(status, "forbidden");
            case HttpServletResponse.SC_BAD_GATEWAY -> new Answer(status, DATABASE_DOWN);
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE ->
                new Answer(status, database.refusal() == null ? DATABASE_DOWN : "refused");
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> new Answer(status, "tooLarge");
            case HttpServletResponse.SC_INTERNAL_SERVER_ERROR -> new Answer(status, "error");
            default -> new Answer(status, "notFound");
        };
    }

    /** The error page is shown as a page, whatever the request wanted to do. */
    private static final class PlainVisit extends KeptPost {

        PlainVisit(HttpServletRequest request) {
            super(request);
        }
    }
}
