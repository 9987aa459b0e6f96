package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.Wait;
import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /help/{station}/now}, as readers get it, and the forms from which it comes. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NowPageIT {

    private static final int MOST_BYTES = 10 * 1024;
    private static final String KEEP = "/keep/mz-beira/custodians";
    private static final String NOW = "/help/mz-beira/now?lang=en";

    @Test
    @DisplayName("PEP-01, PEP-02, PEP-09 what a keeper types stands on the page at once, to be called with one tap")
    void fromFormToPage() {
        var rso = Http.portal().signIn("rso");
        var saved = rso.submit(
                rso.get(KEEP + "?lang=en"),
                "designationForm",
                "saveCustodian",
                Map.of(
                        "contactTitleEn", "Duty custodian of the form",
                        "contactNumber1", "+258 82 123 4567",
                        "contactWhatsapp1", "on",
                        "contactSignal1", "on",
                        "contactSms1", "on",
                        "contactAlways", "on",
                        "asked", "VISITED",
                        "designatedOn", "2026-01-15"));
        assertThat(saved.status()).isIn(302, 303);

        Wait.until(
                "the page says so",
                Duration.ofSeconds(10),
                () -> Http.portal().get(NOW).body().contains("Duty custodian of the form"));
        var page = Http.portal().get(NOW);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<title>Information, Beira</title>")
                .contains("href=\"tel:+258821234567\"")
                .contains("href=\"sms:+258821234567\"")
                .contains("href=\"https://wa.me/258821234567\"")
                .contains("href=\"https://signal.me/#p/+258821234567\"")
                .contains("No answer? Call the next at once.")
                .contains("Designated by the Security Management Team on 15", "January 2026.")
                .doesNotContain("<form", "???");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    @DisplayName("bad input: a telephone number that is none, a day that is none: said beside the field, nothing lost")
    void badInput() {
        var rso = Http.portal().signIn("rso");
        var answer = rso.submit(
                rso.get(KEEP + "?lang=en"),
                "designationForm",
                "saveCustodian",
                Map.of("contactTitleEn", "Half a custodian", "contactNumber1", "call me", "designatedOn", "yesterday"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Half a custodian", "call me", "yesterday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    @DisplayName("PEP-02 where nobody is recorded there is somebody to call all the same, in at most 10 kB")
    void neverEmpty(String language) {
        var page = Http.portal().with("Accept-Encoding", "gzip").get("/help/et-mekele/now?lang=" + language);
        assertThat(page.bytes()).hasSizeLessThanOrEqualTo(MOST_BYTES);
        var plain = Http.portal().get("/help/et-mekele/now?lang=" + language).body();
        assertThat(plain).contains("href=\"tel:+", "lang=\"" + language + "\"").doesNotContain("???");
        assertThat(plain.indexOf("href=\"tel:")).isGreaterThan(plain.indexOf("id=\"calls\""));
    }

    @Test
    @DisplayName("3, 4 an unknown station is 404; forms are for those who keep the place")
    void closed() {
        assertThat(Http.portal().get("/help/xx-nowhere/now").status()).isEqualTo(404);
        assertThat(Http.portal().signIn("rso.bangkok").get(KEEP).status()).isEqualTo(404);
        assertThat(Http.portal().signIn("rso").get("/keep/world/custodians").status())
                .isEqualTo(404);
    }
}
