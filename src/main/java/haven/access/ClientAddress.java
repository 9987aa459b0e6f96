package haven.access;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** Where a request comes from. A forwarding header is believed only when a trusted proxy sent it. */
@ApplicationScoped
public class ClientAddress {

    @Inject
    Settings settings;

    /** The client's address: the connection's, or the last one in {@code X-Forwarded-For} that is no trusted proxy. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), forwarded(request), settings.trustedProxies());
    }

    /** All lines of the header as one: a proxy may add a line of its own below the one that the client forged. */
    static String forwarded(HttpServletRequest request) {
        var lines = request.getHeaders("X-Forwarded-For");
        return lines != null && lines.hasMoreElements() ? String.join(",", Collections.list(lines)) : null;
    }

    static String of(String connection, String forwarded, List<String> trusted) {
        if (forwarded == null || !trusted.contains(connection)) {
            return connection;
        }
        var hops = forwarded.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (!trusted.contains(hop)) {
                return hop;
            }
        }
        return connection;
    }
}
