package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.paper.OpenedPdf;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {

    private static final int LARGEST_PDF = 80 * 1024;
    private static final int LARGEST_FILE = 40_000;
    /** Rule 10: not in a title, a file's name or a tab. */
    private static final Pattern SENSITIVE = Pattern.compile("(?i)PEP|HIV|VIH|assault|agress|agres|اعتداء");

    private final SamplePapers samples = new SamplePapers();

    private static List<byte[]> sheets(PaperContent content) {
        return List.of(PaperFiles.card(content), PaperFiles.poster(content), PaperFiles.calls(content));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Emergency card, Ambulance, 3 April 2027, 'SAMPLE DATA, DO NOT CALL.', Medical help",
        "fr, Carte d’urgence, Ambulance, 3 avril 2027, 'DONNÉES D’EXEMPLE, NE PAS APPELER.', Aide médicale",
        "es, Tarjeta de emergencia, Ambulancia, 3 de abril de 2027, 'DATOS DE MUESTRA, NO LLAMAR.', Ayuda médica",
        "ar, بطاقة الطوارئ, الإسعاف, 3 أبريل 2027, 'بيانات تجريبية، لا تتصل.', مساعدة طبية"
    })
    @DisplayName(
            "AM-13, XCT-08: card, poster and list in four languages, tagged, with numbers, dates, and SAMPLE on each")
    void fourLanguages(
            String language, String title, String ambulance, String replaceBy, String sample, String medical) {
        for (var bytes : sheets(samples.content(true, Locale.forLanguageTag(language)))) {
            var pdf = OpenedPdf.of(bytes);
            assertThat(pdf.text() + " " + pdf.spoken())
                    .contains(title, ambulance, medical, sample, replaceBy)
                    .contains("999", "+254 700 000 051", "+63 200 000 0090", "Station hospital", "Nairobi")
                    .contains("haven.example.org/s/abcd2345efgh/ke-nairobi");
            assertThat(pdf.title()).isEqualTo(title).doesNotContainPattern(SENSITIVE);
            assertThat(pdf.language()).isEqualTo(language);
            assertThat(pdf.text()).doesNotContain("refuge", "666", "Amina");
            assertThat(bytes).hasSizeLessThan(LARGEST_PDF);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    @DisplayName("XCT-02: veraPDF finds nothing against PDF/UA-1 in card, poster and list")
    void accessible(String language) {
        assertThat(sheets(samples.content(true, Locale.forLanguageTag(language))))
                .allSatisfy(
                        sheet -> assertThat(OpenedPdf.of(sheet).complaints()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    @DisplayName("AM-13: card and poster are one sheet each")
    void oneSheet(String language) {
        var content = samples.content(true, Locale.forLanguageTag(language));
        assertThat(OpenedPdf.of(PaperFiles.card(content)).pages()).isEqualTo(1);
        assertThat(OpenedPdf.of(PaperFiles.poster(content)).pages()).isEqualTo(1);
    }

    @Test
    @DisplayName("AM-13: the cover of the card says no more than 'Emergency card', where and until when")
    void cover() {
        var text = OpenedPdf.of(PaperFiles.card(samples.content(true, Locale.ENGLISH)))
                .text();
        var cover = text.substring(text.indexOf("SAMPLE"), text.indexOf("Whom to call"));
        assertThat(cover)
                .isEqualTo("SAMPLE DATA, DO NOT CALL. Emergency card Nairobi, Kenya "
                        + "Numbers checked on 3 October 2026 or later. Replace by 3 April 2027. ");
    }

    @Test
    @DisplayName("the list has hours and languages, and never says 'now'")
    void hours() {
        var text = OpenedPdf.of(PaperFiles.calls(samples.content(true, Locale.ENGLISH)))
                .text();
        assertThat(text)
                .contains("Monday to Friday 08:00 to 17:00", "English, Swahili", "3 Oct 2026", "PEP manager")
                .contains("Nairobi, Kenya, made on 22 November 2026", "1 / 1")
                .doesNotContain("@page");
        assertThat(text).doesNotContainPattern("(?i)\\bnow\\b");
    }

    @Test
    @DisplayName("the guidance on the poster says its version, and that the health unit has not approved it")
    void guidance() {
        assertThat(OpenedPdf.of(PaperFiles.poster(samples.content(false, Locale.ENGLISH)))
                        .text())
                .contains("First steps", "Go where you are safe.", "Best within 2 hours")
                .contains("Medical guidance, version 3 of 22 October 2026. Not yet approved by the health unit.");
    }

    @Test
    @DisplayName("where nothing is made up no sheet says SAMPLE")
    void noSample() {
        samples.isDemo = false;
        sheets(samples.content(true, Locale.ENGLISH))
                .forEach(sheet -> assertThat(OpenedPdf.of(sheet).text()).doesNotContain("SAMPLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    @DisplayName("AM-18: one file of at most 40 kB with its date; its only links are numbers to call")
    void passedOn(String language) {
        var locale = Locale.forLanguageTag(language);
        var bytes = PaperFiles.file(samples.content(true, locale));
        var html = new String(bytes, StandardCharsets.UTF_8);
        assertThat(bytes).hasSizeLessThan(LARGEST_FILE);
        assertThat(html)
                .contains("+254 700 000 051", "tel:+254700000051", "tel:999", "Station hospital")
                .contains(PaperWriter.date(SamplePapers.TODAY, locale))
                .contains("<html lang=\"" + language + "\" dir=\"" + (language.equals("ar") ? "rtl" : "ltr"))
                .doesNotContain("refuge", "666", "Amina", "<script", "<img", "<link", "url(", "@import", "src=");
        assertThat(Pattern.compile("href=\"(?!tel:)").matcher(html).find()).isFalse();
        var title = html.substring(html.indexOf("<title>"), html.indexOf("</title>"));
        assertThat(title).doesNotContainPattern(SENSITIVE);
    }
}
