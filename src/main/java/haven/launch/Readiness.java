package haven.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;

/** What the portal answers when it is asked whether it is ready. */
record Readiness(State state, String word) {

    /** {@link #AWAY}: Haven does not answer yet; it is {@link #WAITING} for what its word says, or has {@link #REFUSED}. */
    enum State {
        AWAY,
        WAITING,
        READY,
        REFUSED
    }

    private static final Readiness AWAY = new Readiness(State.AWAY, "");
    private static final int PATIENCE_MILLIS = 5000;

    /** Asks at the address listened on, under the name people use, because the portal knows no other. */
    static Readiness ask(LaunchSettings settings) {
        try {
            var url = new URI("http", null, host(settings.address()), settings.port(), "/ready", null, null).toURL();
            var connection = (HttpURLConnection) url.openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Host", URI.create(settings.url()).getAuthority());
            try {
                return read(connection);
            } finally {
                connection.disconnect();
            }
        } catch (IOException | java.net.URISyntaxException e) {
            return AWAY;
        }
    }

    private static Readiness read(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_OK) {
            return new Readiness(State.READY, "");
        }
        if (status != HttpURLConnection.HTTP_UNAVAILABLE) {
            return AWAY;
        }
        Optional<String> refused = Optional.ofNullable(connection.getHeaderField("Haven-Refused"));
        Optional<String> waiting = Optional.ofNullable(connection.getHeaderField("Haven-Waiting"));
        return refused.map(sentence -> new Readiness(State.REFUSED, sentence))
                .orElseGet(() -> new Readiness(State.WAITING, waiting.orElse("")));
    }

    private static String host(InetAddress address) {
        if (address.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        String literal = address.getHostAddress();
        return literal.contains(":") ? "[" + literal + "]" : literal;
    }
}
