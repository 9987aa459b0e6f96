package haven.access;

import haven.shared.Database;
import haven.shared.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** Leads every address of {@link Route} to its view, after the questions that do not depend on the page. */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 3600;
    /** As in web.xml: what the server would take apart; more it would refuse with an error. */
    private static final long MOST_POSTED = 65L * 1024 * 1024;

    private static final String RESOURCES = "/jakarta.faces.resource/";

    /** These say something even when there is no database. */
    private static final Set<Route> WITHOUT_DATABASE =
            EnumSet.of(Route.PRIVACY, Route.ACCESSIBILITY, Route.READY, Route.HEALTH, Route.METRICS);

    @Inject
    transient Caller caller;

    @Inject
    transient Database database;

    @Inject
    transient Settings settings;

    @Inject
    transient Pass pass;

    @Inject
    transient DeskSession session;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        var match = Route.of(path).orElse(null);
        if (!Set.of("GET", "HEAD", "POST").contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getContentLengthLong() > MOST_POSTED) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (match == null && PostedParts.isMultipart(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (match == null) {
            passFiles(path, request, response, chain);
        } else if (PostedParts.isMultipart(request) && match.route().kind() != Route.Kind.SCRIPTED_FORM) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE); // only these forms send files
        } else if (!database.isReady() && !WITHOUT_DATABASE.contains(match.route())) {
            response.sendError(
                    database.isStarting()
                            ? HttpServletResponse.SC_BAD_GATEWAY // a proxy asks another node
                            : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            request.setAttribute(Address.MATCH, match);
            ResponseHeaders.of(match.route().kind(), caller.isSignedIn(), response);
            rememberLanguage(request, response);
            if (match.route().kind() != Route.Kind.SERVLET && database.isReady()) {
                pass.keepUp(caller.isSignedIn(), request, response);
            }
            answer(match.route(), request, response, chain);
        }
    }

    private void answer(Route route, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (route.permission() != Permission.READ_PUBLIC && !caller.isSignedIn()) {
            askToSignIn(request, response);
        } else if (!caller.may(route.permission())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (route.kind() == Route.Kind.READER && !caller.isSignedIn() && "GET".equals(request.getMethod())) {
            SharedPage.serve(request, response, to -> forward(route.view(), request, to));
        } else if (route.kind() == Route.Kind.DESK) {
            session.open(request, response);
            forward(route.view(), request, response);
        } else if (route.view().equals(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            forward(route.view(), request, response);
        }
    }

    private static void forward(String view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(view).forward(request, response);
    }

    /** What was being posted is kept: the sign-in page carries it along. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod())) {
            request.setAttribute(Address.MATCH, new Route.Match(Route.LOGIN, java.util.Map.of()));
            if (PostedParts.isMultipart(request)) {
                PostedParts.texts(request); // before anybody asks for a parameter
            }
            forward(Route.LOGIN.view(), new KeptPost(request), response);
        } else {
            var to = request.getRequestURI();
            var asked = request.getQueryString() == null ? to : to + "?" + request.getQueryString();
            var query = "/".equals(to) ? "" : "?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
            response.sendRedirect("/login" + query);
        }
    }

    private void rememberLanguage(HttpServletRequest request, HttpServletResponse response) {
        if (!"GET".equals(request.getMethod())) {
            return; // reading a parameter of a large upload here would read the upload
        }
        Language.of(PostedParts.parameter(request, "lang")).ifPresent(language -> {
            var cookie = new Cookie(Reader.LANGUAGE_COOKIE, language.tag());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(settings.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            cookie.setMaxAge(YEAR);
            response.addCookie(cookie);
        });
    }

    /** Assets and PrimeFaces' own files. Everything else, views by their file name too, does not exist. */
    private static void passFiles(
            String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (path.startsWith(RESOURCES)) {
            ResponseHeaders.of(Route.Kind.DESK, false, response);
            response.setHeader("Cache-Control", "public, max-age=604800");
            chain.doFilter(request, response);
            if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && !response.isCommitted()) {
                response.setHeader("Cache-Control", ResponseHeaders.NO_STORE);
            }
        } else if (path.startsWith("/assets/")) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
