package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The four languages say the same, and nothing is said that nobody reads. */
class MessagesTest {

    /** A letter's key stands in the code without its endings; a job's name without what stands before it. */
    private static final Pattern LETTER = Pattern.compile("new Letter\\(\\s*\"([^\"]+)\"");

    private static final Pattern JOB =
            Pattern.compile("(?s)implements Job\\b.*?public String name\\(\\) \\{\\s*return \"([^\"]+)\"");

    private static final Pattern GRAMMAR = Pattern.compile("[a-z][A-Za-z]*(\\.[A-Za-z][A-Za-z0-9_]*){1,4}");
    private static final Pattern LITERAL =
            Pattern.compile("['\"]([a-z][A-Za-z]*(?:\\.[A-Za-z][A-Za-z0-9_]*)+\\.?)['\"]");
    private static final Pattern SAID = Pattern.compile("said=([A-Za-z][A-Za-z.]+)");
    private static final Pattern TEXT = Pattern.compile("\\btext\\['([^']+)'\\]|texts\\.of\\('([^']+)'[,)]");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}\\P{L}+\\p{L}{2,}");
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2,}");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private static final Map<String, String> ENGLISH = read("");
    private static final Set<String> LETTERS = found(LETTER);

    private static Map<String, String> read(String suffix) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages" + suffix + ".properties"))) {
            properties.load(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var sorted = new TreeMap<String, String>();
        properties.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }

    private static Map<String, String> in(Language language) {
        return language == Language.EN ? ENGLISH : read("_" + language.tag());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("all four languages have the same keys with the same places for values, and no empty text")
    void sameKeys(Language language) {
        var texts = in(language);
        assertThat(texts.keySet()).isEqualTo(ENGLISH.keySet());
        texts.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(places(text)).as("places for values in " + key).isEqualTo(places(ENGLISH.get(key)));
        });
    }

    private static Set<String> places(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a key stands once in its file")
    void noDoubles(Language language) throws IOException {
        var suffix = language == Language.EN ? "" : "_" + language.tag();
        var keys = Files.readAllLines(Path.of("src/main/resources/messages" + suffix + ".properties")).stream()
                .filter(line -> line.matches("[a-z][^=\\s]*\\s*=.*"))
                .map(line -> line.replaceFirst("\\s*=.*", ""))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("apostrophes are typographic: a straight one would swallow the values after it")
    void apostrophes(Language language) {
        assertThat(in(language))
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    @ParameterizedTest
    @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("no sentence was left in English")
    void translated(Language language) {
        var texts = in(language);
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> SENTENCE.matcher(ENGLISH.get(key)).find())
                .filteredOn(key -> texts.get(key).equals(ENGLISH.get(key)))
                .isEmpty();
    }

    @Test
    @DisplayName("Arabic is written in Arabic letters")
    void arabic() {
        var texts = in(Language.AR);
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> WORD.matcher(ENGLISH.get(key).replaceAll("Haven|\\{[^}]*}", ""))
                        .find())
                .filteredOn(key -> !ARABIC.matcher(texts.get(key)).find())
                .isEmpty();
    }

    @Test
    @DisplayName("a key tells where its text stands: feature.page.thing")
    void grammar() {
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> !isOfLibrary(key))
                .allMatch(key -> GRAMMAR.matcher(key).matches());
    }

    @Test
    @DisplayName("every letter has subject and text, and nothing else but a button; every job says what it does")
    void lettersAndJobs() {
        assertThat(found(LETTER))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(endings(key + "."))
                        .contains("subject", "text")
                        .isSubsetOf("subject", "text", "button"));
        assertThat(endings("job.name.")).isEqualTo(found(JOB));
    }

    private static Set<String> found(Pattern pattern) {
        return sources().values().stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("every key that is used exists")
    void usedKeysExist() {
        var families = ENGLISH.keySet().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        sources()
                .forEach((file, source) -> Stream.of(TEXT, LITERAL, SAID)
                        .flatMap(pattern -> pattern.matcher(source).results().flatMap(found -> keys(pattern, found)))
                        .filter(key -> families.contains(key.split("\\.")[0]) && !ENGLISH.containsKey(key))
                        .filter(key -> !isOfLibrary(key))
                        .filter(key -> !key.endsWith(".") && !isDeclared(key + "."))
                        .forEach(key -> missing.add(key + " in " + file)));
        assertThat(missing).isEmpty();
    }

    /** Asked for by Faces or PrimeFaces, under names of their own. */
    private static boolean isOfLibrary(String key) {
        return key.startsWith("jakarta.") || key.startsWith("primefaces.");
    }

    /** A literal counts as a key only when it has three parts or more: others are too often something else. */
    private static Stream<String> keys(Pattern pattern, MatchResult found) {
        return Stream.of(found.group(1), pattern == TEXT ? found.group(2) : null)
                .filter(key -> key != null && (pattern != LITERAL || key.split("\\.").length > 2));
    }

    @Test
    @DisplayName("every key is used")
    void keysAreUsed() {
        var all = String.join("\n", sources().values());
        var literals = Stream.of(LITERAL, SAID)
                .flatMap(pattern -> pattern.matcher(all).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(ENGLISH.keySet())
                .filteredOn(key -> !isOfLibrary(key) && !literals.contains(key))
                .filteredOn(key -> !isDeclared(key.substring(0, key.lastIndexOf('.') + 1)))
                .as("keys that nobody uses")
                .isEmpty();
    }

    @Test
    @DisplayName("keys that are put together exist for every value, and for no other")
    void computedKeys() throws ClassNotFoundException {
        for (var prefix : declared()) {
            assertThat(String.join("\n", sources().values()))
                    .as(prefix + " is used")
                    .contains(prefix);
        }
        var undeclared = sources().values().stream()
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(found -> found.group(1))
                .filter(literal ->
                        literal.endsWith(".") && ENGLISH.keySet().stream().anyMatch(key -> key.startsWith(literal)))
                .collect(Collectors.toCollection(TreeSet::new));
        undeclared.removeIf(MessagesTest::isDeclared);
        assertThat(undeclared).as("prefixes to be declared here").isEmpty();
        for (var computed : ComputedKeys.BY_ENUM.entrySet()) {
            var names = Arrays.stream(Class.forName(computed.getValue()).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(endings(computed.getKey())).as(computed.getKey()).isEqualTo(names);
        }
        ComputedKeys.BY_NAME.forEach(
                (prefix, names) -> assertThat(endings(prefix)).as(prefix).isEqualTo(new TreeSet<>(names)));
    }

    private static Set<String> endings(String prefix) {
        return ENGLISH.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> declared() {
        var all = new LinkedHashSet<>(ComputedKeys.BY_ENUM.keySet());
        all.addAll(ComputedKeys.BY_NAME.keySet());
        all.addAll(ComputedKeys.FREELY);
        return all;
    }

    private static boolean isDeclared(String prefix) {
        return declared().stream().anyMatch(prefix::startsWith)
                || prefix.startsWith("job.name.")
                || LETTERS.contains(prefix.replaceAll("\\.$", ""));
    }

    private static Map<Path, String> sources() {
        var sources = new TreeMap<Path, String>();
        for (var root : List.of("src/main/java", "webapp")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : new ArrayList<>(files.toList())) {
                    if (file.toString().matches(".*\\.(java|xhtml|xml)")) {
                        sources.put(file, Files.readString(file));
                    }
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return sources;
    }
}
