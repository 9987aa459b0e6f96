package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the worst day with the made-up content of the demo stations, as their readers get them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DemoHelpIT {

    private static final int MOST_BYTES = 10 * 1024;
    private static final List<String> STATIONS = List.of(
            "ke-nairobi",
            "ke-mombasa",
            "so-mogadishu",
            "so-hargeysa",
            "th-bangkok",
            "eg-cairo",
            "sn-dakar",
            "pa-panama-city",
            "ch-geneva",
            "ph-manila");
    private static final List<String> OTHERS = List.of("np-kathmandu", "eg-alexandria", "world");
    private static final Pattern MARKED = Pattern.compile("<(\\w+)[^>]* lang=\"(\\w+)\"[^>]*>[^<]*");

    private static final String RINGS_NOWHERE = "\\+\\d{2,3}0{6}\\d{3}";

    private record Page(String path, int bytes, String text) {}

    private static Page page(String path, String language) {
        var answer = Http.portal().with("Accept-Encoding", "gzip").get(path + "?lang=" + language);
        assertThat(answer.status()).as(path).isEqualTo(200);
        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(answer.bytes()))) {
            return new Page(path, answer.bytes().length, new String(unzipped.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<String> paths() {
        return Stream.concat(
                Stream.of("/help", "/contacts"),
                Stream.concat(STATIONS.stream(), OTHERS.stream().filter(code -> !code.equals("world")))
                        .flatMap(code -> Stream.of("/help/" + code, "/help/" + code + "/now", "/contacts/" + code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    @DisplayName("8 with full demo content each page comes in at most 10 kB, and none falls back to another language")
    void weightAndLanguage(String language) {
        var soft = new SoftAssertions();
        paths().map(path -> page(path, language)).forEach(page -> {
            soft.assertThat(page.bytes()).as(page.path()).isLessThanOrEqualTo(MOST_BYTES);
            soft.assertThat(page.text()).as(page.path()).contains("tel:").doesNotContain("???");
            soft.assertThat(MARKED.matcher(page.text())
                            .results()
                            .filter(found -> !found.group(1).equals("a"))
                            .filter(found -> !found.group(2).equals(language))
                            // other tests' contacts have one language; a title of the demo that falls back says SAMPLE
                            .filter(found -> !found.group().startsWith("<h3")
                                    || found.group().contains("SAMPLE"))
                            .map(MatchResult::group))
                    .as(page.path())
                    .isEmpty();
        });
        soft.assertAll();
    }

    @Test
    @DisplayName(
            "rule 7: every contact of the demo says in each of its languages that it is one, and its numbers ring nowhere")
    void sampleRows() {
        var numbers = TestRows.all(
                "select n.digits from contact_number n join contact c on c.id = n.contact_id where c.sample");
        assertThat(numbers)
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> assertThat((String) row.get("digits")).matches(RINGS_NOWHERE));
        var titles = TestRows.all("""
                select concat_ws('|', title_en, title_fr, title_es, title_ar) titles from contact where sample
                """);
        assertThat(titles)
                .allSatisfy(row -> assertThat(((String) row.get("titles")).split("\\|"))
                        .allSatisfy(title -> assertThat(title).containsPattern("^(SAMPLE |نموذج: )")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help/%s", "help/%s/now", "contacts/%s"})
    @DisplayName("rule 7: what is made up says SAMPLE, on every demo station's pages, and its numbers ring nowhere")
    void sample(String path) {
        for (var station : STATIONS) {
            var text = page("/" + path.formatted(station), "en").text();
            assertThat(text).as(station).contains("SAMPLE");
            // a number that could ring was left on the shelf by another test, under a title of its own
            assertThat(Pattern.compile("tel:(\\+\\d+)\"")
                            .matcher(text)
                            .results()
                            .filter(link -> !link.group(1).matches(RINGS_NOWHERE))
                            .map(link -> text.substring(text.lastIndexOf("<h3", link.start()), link.end())))
                    .as(station)
                    .noneMatch(card -> card.contains("SAMPLE"));
        }
    }

    @Test
    @DisplayName("AM-14: Mombasa has no doctors for court reports; those of Nairobi stand in, with the distance")
    void nextTown() {
        assertThat(page("/help/ke-mombasa", "en").text())
                .contains("Jacaranda Centre")
                .containsPattern("in Nairobi, \\d+ km away");
    }

    @Test
    @DisplayName("AM-17: where an entry is by voice only, its name is on no page")
    void byVoice() {
        for (var path : List.of("/help/so-mogadishu", "/help/eg-cairo", "/contacts/so-mogadishu")) {
            assertThat(page(path, "en").text()).doesNotContain("Tamarind", "Papyrus");
        }
    }

    @Test
    @DisplayName("PEP-02: those on leave and those whose time is over are not among those who can help now")
    void now() {
        assertThat(page("/help/ke-nairobi/now", "en").text()).contains("Human resources", "Night roster", "Nurse");
        assertThat(page("/help/ke-nairobi/now", "en").text()).doesNotContain("SAMPLE Operations<");
        assertThat(page("/help/so-hargeysa/now", "en").text()).doesNotContain("SAMPLE Operations<");
    }
}
