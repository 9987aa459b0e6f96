package haven.access;

import haven.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Says that somebody has signed in with this browser, and not who: all browsers that get it within the same hour get
 * the same value. It opens a station's own entries on pages that must neither know their reader nor ask the database.
 */
@ApplicationScoped
public class Pass {

    static final String COOKIE = "haven-pass";

    /** Over when the hour is full in which this time ends. */
    static final Duration VALID = Duration.ofHours(12);

    private static final long HOUR = Duration.ofHours(1).toSeconds();

    @Inject
    PassKey key;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private volatile Made made;

    /** The pass of an hour, as it is handed out. */
    private record Made(long until, String value) {}

    /** Whether this request carries a pass that holds. Asks no database, and leaves the request as it is. */
    public boolean holds(HttpServletRequest request) {
        var value = value(request);
        return value != null && holds(value);
    }

    boolean holds(String value) {
        var parts = value.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,9}")) {
            return false;
        }
        var until = Long.parseLong(parts[0]);
        var secret = key.known();
        return until > hours()
                && secret.isPresent()
                && MessageDigest.isEqual(
                        sign(until, secret.get()).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        parts[1].getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    /** Whoever is signed in has the pass of this hour from now on, and whoever is not any more has none. */
    void keepUp(boolean isSignedIn, HttpServletRequest request, HttpServletResponse response) {
        if (isSignedIn) {
            give(request, response);
        } else if (value(request) != null) {
            takeAway(response);
        }
    }

    /** Gives the browser of somebody signed in the pass of this hour, unless it has it. */
    void give(HttpServletRequest request, HttpServletResponse response) {
        var now = current();
        if (!now.value().equals(value(request))) {
            send(now.value(), (int) VALID.toSeconds(), response);
        }
    }

    /** Takes it away. Who has written it down holds it until its hour. */
    void takeAway(HttpServletResponse response) {
        send("", 0, response);
    }

    /** The pass of this hour. */
    String value() {
        return current().value();
    }

    private Made current() {
        var until = hours() + VALID.toHours() + 1;
        var known = made;
        if (known == null || known.until() != until) {
            known = new Made(until, until + "." + sign(until, key.get()));
            made = known;
        }
        return known;
    }

    /** Full hours since 1970. */
    private long hours() {
        return Math.floorDiv(clock.instant().getEpochSecond(), HOUR);
    }

    private void send(String value, int seconds, HttpServletResponse response) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }

    private static String value(HttpServletRequest request) {
        return request.getCookies() == null
                ? null
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    private static String sign(long until, SecretKeySpec secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            var signature =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(until).array());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
