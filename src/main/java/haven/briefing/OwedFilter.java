package haven.briefing;

import haven.access.Route;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Which people without a briefing are wanted, in which order. Null means all, and by deadline. */
public record OwedFilter(
        String words,
        String country,
        String station,
        OwedState state,
        BriefingReason reason,
        Column sort,
        boolean descending)
        implements Serializable {

    private static final int MOST_WORDS = 5;

    /** By what the list can be ordered. */
    public enum Column {
        PERSON(Comparator.comparing(Owed::person, String.CASE_INSENSITIVE_ORDER)),
        PLACE(Comparator.comparing(Owed::country).thenComparing(Owed::stationName)),
        SINCE(Comparator.comparing(Owed::since)),
        DEADLINE(Comparator.comparing(Owed::deadline));

        private final Comparator<Owed> order;

        Column(Comparator<Owed> order) {
            this.order = order;
        }
    }

    /** What is looked for, as patterns for {@code like ... escape '!'}. */
    List<String> patterns() {
        return words == null
                ? List.of()
                : Arrays.stream(words.strip().split("\\s+"))
                        .filter(word -> !word.isBlank())
                        .limit(MOST_WORDS)
                        .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                        .toList();
    }

    /** Where the same people can be had as a file: {@code csv}, {@code xlsx}. */
    String exportUrl(String format) {
        var url = new StringBuilder(Route.BRIEFING_PEOPLE_EXPORT.path() + "?format=" + format);
        add(url, "words", words);
        add(url, "country", country);
        add(url, "station", station);
        add(url, "state", state);
        add(url, "reason", reason);
        return url.toString();
    }

    private static void add(StringBuilder url, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            url.append('&').append(name).append('=');
            url.append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    boolean fits(Owed owed) {
        return (state == null || owed.state() == state) && (reason == null || owed.reason() == reason);
    }

    Comparator<Owed> order() {
        var order = (sort == null ? Column.DEADLINE : sort).order;
        return (descending ? order.reversed() : order).thenComparing(Owed::stayId);
    }
}
