package haven.edition;

import haven.access.Address;
import haven.access.FirstChecks;
import haven.access.Language;
import haven.access.OwnScope;
import haven.access.Reader;
import haven.access.Route;
import haven.access.SharedPage;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Answers the addresses of the published shelf, before anything that needs a database or asks who is calling: from
 * memory where the page was made already, else by its view. No cookie is set and nothing is kept about a request.
 */
public class ShelfFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final String UNKNOWN = "/WEB-INF/views/aidememoire/unknown.xhtml";
    private static final String FORM = "/shelf-form";
    private static final String CODED = "/s/";
    /** Under these addresses a station's own entries are shown to those for whom they are open. */
    private static final String HELP = "/help/";

    private static final String CARD = "/card/";
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final String SENDS = "POST";
    /** What forms of these pages send is one choice. */
    private static final int MOST_SENT = 1024;

    private static final String FILE_NAME = "Content-Disposition";

    @Inject
    transient FirstChecks checks;

    @Inject
    transient Shelf shelf;

    @Inject
    transient ShelfPages pages;

    @Inject
    transient StationGate gate;

    @Inject
    transient OwnScope scope;

    @Inject
    transient ShelfFiles files;

    @Inject
    transient Inlined inlined;

    @Inject
    transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (!Route.isShelf(path)) {
            chain.doFilter(request, response);
        } else if (!checks.pass(request, response)) {
            return; // answered already
        } else if (!READS.contains(request.getMethod()) && !isForm(path, request)) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (shelf.isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE); // a new portal without its database
        } else {
            answer(visit(path, request), request, response);
        }
    }

    private static boolean isForm(String path, HttpServletRequest request) {
        return SENDS.equals(request.getMethod()) && hasForm(path);
    }

    private static boolean hasForm(String path) {
        return Route.of(path)
                .filter(match -> match.route().kind() == Route.Kind.SHELF_FORM)
                .isPresent();
    }

    private void answer(ShelfVisit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (SENDS.equals(request.getMethod())) {
            take(known(visit), request, response);
            return;
        }
        var changes = shelf.changes();
        var now = clock.instant();
        var page = pages.find(visit, changes, now);
        if (page == null) {
            var known = known(visit);
            page = known.equals(visit) ? null : pages.find(known, changes, now);
            if (page == null) {
                page = make(known, request, response);
                if (response.isCommitted()) {
                    return; // an error page went out instead
                }
                pages.keep(known, page, changes);
            }
        }
        send(page, request, response);
    }

    /** What was sent is taken, and the page made for it alone. */
    private void take(ShelfVisit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_SENT) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var page = make(visit, request, response);
        if (!response.isCommitted()) {
            send(page, request, response);
        }
    }

    /** All addresses that lead nowhere have one page. */
    private ShelfVisit known(ShelfVisit visit) {
        return Route.of(visit.page()).filter(this::isKnown).isPresent()
                ? visit
                : new ShelfVisit(UNKNOWN, visit.language(), false, visit.notice());
    }

    /** A page under a station code is the same as the one without, since all its links are relative. */
    private ShelfVisit visit(String path, HttpServletRequest request) {
        var asked = query(request, "lang");
        var known = Language.of(asked);
        var language = known.or(() -> fromCookie(request))
                .or(() -> fromBrowser(request))
                .orElse(Language.EN);
        var notice = asked == null || known.isPresent() ? ShelfNotice.NONE : ShelfNotice.LANGUAGE_NOT_THERE;
        if (!path.startsWith(CODED)) {
            var own = (path.startsWith(HELP) || path.startsWith(CARD)) && gate.isOpen(request);
            return new ShelfVisit(path, language, own, notice);
        }
        var parts = path.substring(CODED.length()).split("/", 3);
        var page = HELP + path.substring(Math.min(path.length(), CODED.length() + parts[0].length() + 1));
        var opens = parts.length > 1 && gate.opens(parts[0], parts[1]);
        return new ShelfVisit(
                page, language, opens || gate.isOpen(request), opens ? notice : ShelfNotice.CODE_NOT_VALID);
    }

    private ShelfPages.Page make(ShelfVisit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var match = Route.of(visit.page()).filter(this::isKnown);
        var making = new ShelfVisit.Making(visit);
        request.setAttribute(ShelfVisit.ATTRIBUTE, making);
        request.setAttribute(Reader.PAGE_LANGUAGE, visit.language());
        request.setAttribute(Address.MATCH, match.orElse(new Route.Match(Route.HELP_WORLD, Map.of())));
        var sent = SENDS.equals(request.getMethod()) && match.isPresent();
        var view = sent ? FORM : match.map(found -> found.route().view()).orElse(UNKNOWN);
        var body = SharedPage.render(response, to -> scope.forward(view, request, to));
        var status = match.isPresent() ? response.getStatus() : HttpServletResponse.SC_NOT_FOUND;
        return ShelfPages.Page.of(status, headers(visit, response), body, making.until());
    }

    private Map<String, String> headers(ShelfVisit visit, HttpServletResponse response) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", response.getContentType());
        headers.put("Content-Security-Policy", inlined.policy(kind(visit)));
        headers.put("X-Robots-Tag", "noindex");
        if (response.getHeader(FILE_NAME) != null) {
            headers.put(FILE_NAME, response.getHeader(FILE_NAME));
        }
        if (visit.page().equals(Route.LEAVE.pattern())) {
            headers.put("Clear-Site-Data", "\"cache\"");
        }
        return headers;
    }

    private boolean isKnown(Route.Match match) {
        var station = match.parts().get("station");
        var file = match.parts().get("file");
        return (station == null || shelf.station(station).isPresent())
                && (file == null || files.find(file).isPresent());
    }

    private static void send(ShelfPages.Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(page.status());
        page.headers().forEach(response::setHeader);
        var accepted = page.zipped() ? request.getHeader("Accept-Encoding") : null;
        var zipped = accepted != null && accepted.contains("gzip");
        if (zipped) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var body = zipped ? page.body() : page.plain();
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    private static Route.Kind kind(ShelfVisit visit) {
        return Route.of(visit.page()).map(match -> match.route().kind()).orElse(Route.Kind.SHELF);
    }

    /** Read by hand: the server would decode all of it, and this is asked for each view. */
    private static String query(HttpServletRequest request, String name) {
        var query = request.getQueryString();
        return query == null
                ? null
                : Arrays.stream(query.split("&"))
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<Language> fromCookie(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> Reader.LANGUAGE_COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> Language.of(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<Language> fromBrowser(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> Language.of(locale.toLanguageTag()).stream())
                        .findFirst();
    }
}
