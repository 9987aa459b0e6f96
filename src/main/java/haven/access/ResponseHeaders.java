package haven.access;

import jakarta.servlet.http.HttpServletResponse;

/** The security and cache headers that every response carries, by kind of page. */
final class ResponseHeaders {

    static final String POLICY = "Content-Security-Policy";
    static final String NO_STORE = "no-store";
    static final String SAME_FOR_ALL = "private, no-cache";

    private static final String COMMON =
            "default-src 'none'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String READER = COMMON + "; style-src 'self'";
    private static final String SCRIPTED = READER + "; script-src 'self'; connect-src 'self'";

    /** PrimeFaces writes style attributes; its scripts carry a nonce. */
    private static final String DESK =
            COMMON + "; style-src 'self' 'unsafe-inline'; font-src 'self' data:; connect-src 'self'; script-src 'self'";

    private ResponseHeaders() {}

    static void common(HttpServletResponse response, boolean isSecure) {
        if (isSecure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(POLICY, READER);
        response.setHeader("Cache-Control", NO_STORE);
    }

    /** The policy of this kind of page; a desk page adds the nonce of its scripts when it is rendered. */
    static void of(Route.Kind kind, boolean isSignedIn, HttpServletResponse response) {
        response.setHeader(
                POLICY,
                switch (kind) {
                    case DESK -> DESK;
                    case SCRIPTED_FORM -> SCRIPTED;
                    case FORM -> isSignedIn ? SCRIPTED : READER; // a sign-in's end is told by a script
                    default -> READER;
                });
    }

    /** The policy of a desk page whose scripts carry this nonce. */
    static String desk(String nonce) {
        return DESK + " 'nonce-" + nonce + "'";
    }
}
