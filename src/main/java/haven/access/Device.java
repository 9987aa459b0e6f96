package haven.access;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * With what somebody signed in, as coarsely as it takes to recognise one's own: the browser's and the system's name,
 * {@code Firefox/Android}; an unknown half is empty. Versions and models are not kept.
 *
 * @param browser such as {@code Firefox}, or empty
 * @param system such as {@code Android}, or empty
 */
public record Device(String browser, String system) {

    /** What a header says, and what it means; the first that fits counts, because browsers pretend to be older ones. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "Mac",
            "Linux",
            "Linux");

    private static Map<String, String> ordered(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** What this {@code User-Agent} header tells; null tells nothing. */
    static Device of(String userAgent) {
        return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    private static String first(Map<String, String> signs, String userAgent) {
        return userAgent == null
                ? ""
                : signs.entrySet().stream()
                        .filter(sign -> userAgent.contains(sign.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
    }

    /** As it was kept; null where nothing was. */
    static Device read(String kept) {
        var halves = (kept == null ? "/" : kept).split("/", -1);
        return new Device(halves[0], halves.length > 1 ? halves[1] : "");
    }

    /** As it is kept. */
    String kept() {
        return browser + "/" + system;
    }
}
