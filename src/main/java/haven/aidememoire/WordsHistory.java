package haven.aidememoire;

import haven.access.Tokens;
import haven.edition.Words;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which translations fell behind. It follows a text through all editions to the draft: where it was changed in one
 * language, the languages that were not touched in the same step fall behind, until they are changed too, or somebody
 * says that they are still right. Catching up makes nobody else fall behind; a first translation is no change.
 */
public final class WordsHistory {

    /** A state of the draft, with when it was published; null for the draft of today. */
    record Step(Instant at, Map<String, Words> passages) {

        static Step of(Instant at, DraftCopy copy) {
            var passages = new HashMap<String, Words>();
            DraftTexts.of(copy).forEach(passage -> passages.put(passage.key(), passage.words()));
            return new Step(at, passages);
        }
    }

    /** That this language is still right beside these very texts. */
    record Check(String passage, String language, String hash) {}

    /** Why a language fell behind. @param source the language that was changed @param at when that was published, or null */
    public record Behind(String source, Instant at) {}

    private final Set<Check> checks;
    private final Map<String, Map<String, Behind>> behind = new HashMap<>();

    /** @param steps the oldest first, the draft last */
    WordsHistory(List<Step> steps, Collection<Check> checks) {
        this.checks = new HashSet<>(checks);
        Step before = null;
        for (var step : steps) {
            for (var passage : step.passages().entrySet()) {
                var then = before == null ? null : before.passages().get(passage.getKey());
                follow(passage.getKey(), then, passage.getValue(), step.at());
            }
            before = step;
        }
    }

    /** The languages of this passage that fell behind, with why. */
    Map<String, Behind> behind(String passage) {
        return behind.getOrDefault(passage, Map.of());
    }

    /** What a check is about: all texts of a passage, in one order. */
    static String hash(Words words) {
        return Tokens.hash(new TreeMap<>(words.byLanguage()).toString());
    }

    private void follow(String passage, Words before, Words now, Instant at) {
        var flags = behind.computeIfAbsent(passage, key -> new TreeMap<>());
        if (before != null) {
            var changed = changed(before, now, true);
            var touched = changed(before, now, false);
            var source = changed.stream()
                    .filter(language -> !flags.containsKey(language))
                    .findFirst();
            touched.forEach(flags::remove);
            source.ifPresent(language -> now.byLanguage().keySet().stream()
                    .filter(other -> !touched.contains(other))
                    .forEach(other -> flags.put(other, new Behind(language, at))));
        }
        flags.keySet().retainAll(now.byLanguage().keySet()); // what is not there is missing, not behind
        var hash = hash(now);
        flags.keySet().removeIf(language -> checks.contains(new Check(passage, language, hash)));
    }

    /** @param really had a text before and has another one now; else any that is not what it was */
    private static Set<String> changed(Words before, Words now, boolean really) {
        var languages = new TreeSet<>(now.byLanguage().keySet());
        languages.removeIf(language -> {
            var then = before.byLanguage().get(language);
            return Objects.equals(then, now.byLanguage().get(language)) || really && then == null;
        });
        return languages;
    }
}
