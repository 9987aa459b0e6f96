package haven.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

    private final CountryNames names = new CountryNames();

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @DisplayName("countries are called as the United Nations call them")
    @CsvSource({
        "CD, en, Democratic Republic of the Congo",
        "CG, fr, Congo",
        "MM, en, Myanmar",
        "MM, es, Myanmar",
        "TR, en, Türkiye",
        "PS, en, State of Palestine",
        "PS, ar, دولة فلسطين",
        "CI, es, Côte d’Ivoire",
        "CV, en, Cabo Verde",
        "SY, fr, République arabe syrienne",
        "VN, en, Viet Nam",
        "KR, es, República de Corea"
    })
    void unitedNations(String code, String language, String name) {
        assertThat(names.of(code, Locale.forLanguageTag(language))).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @DisplayName("all others have the JDK's name")
    @CsvSource({"KE, en, Kenya", "KE, es, Kenia", "DE, fr, Allemagne", "KE, ar, كينيا"})
    void others(String code, String language, String name) {
        assertThat(names.of(code, Locale.forLanguageTag(language))).isEqualTo(name);
    }

    @Test
    @DisplayName("another language gets the English name, a regional one its own language's")
    void otherLanguages() {
        assertThat(names.of("DE", Locale.JAPAN)).isEqualTo("Germany");
        assertThat(names.of("DE", Locale.CANADA_FRENCH)).isEqualTo("Allemagne");
    }

    @Test
    @DisplayName("older and other names are known for search")
    void olderNames() {
        assertThat(names.folded("MM")).contains("burma", "birmanie", "birmania", "myanmar");
        assertThat(names.folded("CI")).contains("ivory coast", "cote d ivoire");
        assertThat(names.folded("PS")).contains("palestine", "palestinian territories");
    }
}
