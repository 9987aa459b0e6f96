package haven.access;

import haven.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where a request comes from. A forwarding header is believed only when a trusted proxy sent it. */
@ApplicationScoped
public class ClientAddress {

    private static final Logger LOG = Logger.getLogger(ClientAddress.class.getName());

    @Inject
    Settings settings;

    private Networks trusted;

    @PostConstruct
    void read() {
        trusted = networks("HAVEN_TRUSTED_PROXIES", settings.trustedProxies());
    }

    /** These networks; none where one of them cannot be read, which the log then says. */
    public static Networks networks(String setting, List<String> written) {
        try {
            return Networks.of(written);
        } catch (IllegalArgumentException nonsense) {
            LOG.log(
                    Level.SEVERE,
                    "{0} has \"{1}\", which is no network like 10.2.0.0/16 or 2001:db8::/32; it counts as empty.",
                    new Object[] {setting, nonsense.getMessage()});
            return Networks.none();
        }
    }

    /** The client's address: the connection's, or the last one in {@code X-Forwarded-For} that is no trusted proxy. */
    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), forwarded(request), trusted);
    }

    /** All lines of the header as one: a proxy may add a line of its own below the one that the client forged. */
    static String forwarded(HttpServletRequest request) {
        var lines = request.getHeaders("X-Forwarded-For");
        return lines != null && lines.hasMoreElements() ? String.join(",", Collections.list(lines)) : null;
    }

    static String of(String connection, String forwarded, Networks trusted) {
        if (forwarded == null || !trusted.contain(connection)) {
            return connection;
        }
        var hops = forwarded.split(",");
        for (int i = hops.length - 1; i >= 0; i--) {
            var hop = hops[i].strip();
            if (!trusted.contain(hop)) {
                return hop;
            }
        }
        return connection;
    }
}
