package haven.shared;

import java.util.Map;

/**
 * One number about the portal itself, for those who keep it running; never about a person, a place or a page's address.
 *
 * @param name in Prometheus' manner: {@code haven_jobs_failed}; a unit at the end, in seconds or bytes
 * @param help what it tells, in a sentence
 * @param onlyGrows whether it counts since this node started; else it is how things stand now
 * @param labels constant words that tell apart what shares the name; every figure of a name has the same keys
 */
public record Figure(String name, String help, boolean onlyGrows, Map<String, String> labels, double value) {

    /** How things stand now. */
    public static Figure now(String name, String help, double value) {
        return new Figure(name, help, false, Map.of(), value);
    }

    /** How things stand now with the one that is labelled so. */
    public static Figure now(String name, String help, String label, String word, double value) {
        return new Figure(name, help, false, Map.of(label, word), value);
    }

    /** How often, or how much, since this node started. */
    public static Figure sinceStart(String name, String help, double value) {
        return new Figure(name, help, true, Map.of(), value);
    }
}
