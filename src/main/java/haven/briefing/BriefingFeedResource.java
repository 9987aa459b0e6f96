package haven.briefing;

import haven.access.Address;
import haven.access.Tokens;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /briefing/feed/{token}.ics}: somebody's briefings, for a calendar program, which does not sign in. */
@WebServlet("/briefing-feed")
public class BriefingFeedResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Address address;

    @Inject
    transient FeedService feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = feeds.read(address.part("token")).getBytes(StandardCharsets.UTF_8);
        var tag = '"' + Tokens.sha256(text) + '"';
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"briefings.ics\"");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
