package haven.aidememoire;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.contact.ContactKind;
import haven.contact.PublishedContacts;
import haven.edition.Editions;
import haven.edition.Shelf;
import haven.edition.Words;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /help} and {@code /help/{station}} as their readers get them, with everything that can be told. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HelpIT {

    private static final int MOST_BYTES = 10 * 1024;
    private static final String FULL = "/help/bt-thimphu";

    @Inject
    Editions editions;

    @Inject
    Shelf shelf;

    @Inject
    UserTransaction transaction;

    @Test
    @Order(1)
    @DisplayName("6 what is published is on the shelf once the transaction has committed")
    void publish() throws Exception {
        var station = shelf.station("bt-thimphu").orElseThrow();
        transaction.begin();
        editions.publish(PublishedAideMemoire.PART, station, MadeUpHelp.full());
        editions.publish(
                PublishedAideMemoire.PART,
                station::countryScope,
                new PublishedAideMemoire(
                        1,
                        null,
                        "OSS_HEADQUARTERS",
                        null,
                        null,
                        List.of(MadeUpHelp.service(900_020, ServiceGroup.LEGAL, Set.of(Care.LEGAL_ADVICE), null)),
                        null,
                        null,
                        new PublishedLaw(
                                Answer.NO,
                                Answer.NOT_KNOWN,
                                Answer.YES,
                                16,
                                Words.of(
                                        "The law of 2019 holds for everybody.",
                                        "La loi de 2019 vaut pour tous.",
                                        "La ley de 2019 vale para todos.",
                                        "يسري قانون 2019 على الجميع."),
                                MadeUpHelp.TODAY,
                                "OSS_HEADQUARTERS")));
        editions.publish(
                PublishedContacts.PART,
                station::countryScope,
                new PublishedContacts(List.of(MadeUpHelp.contact(
                        900_030, ContactKind.HEALTH_UNIT, Words.of(null, null, null, null), false))));
        transaction.commit();

        assertThat(shelf.find(PublishedAideMemoire.PART, station.scope(), PublishedAideMemoire.class))
                .contains(MadeUpHelp.full());
    }

    private static Http.Answer zipped(String path) {
        return Http.portal().with("Accept-Encoding", "gzip").get(path);
    }

    private static String text(Http.Answer answer) throws Exception {
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.bytes())).readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    @Order(2)
    @RunAsClient
    @DisplayName("8 a full page of twelve services comes in one request of at most 10 kB, in every language")
    void weight(String language) throws Exception {
        var answer = zipped(FULL + "?lang=" + language);
        var page = text(answer);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.bytes().length).as("bytes in " + language).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(page)
                .contains("lang=\"" + language + "\"", "<style>", "<script>")
                .doesNotContain("???");
        assertThat(page).doesNotContain("<link rel=\"stylesheet\"", "<img", "<form", " src=\"http");
        assertThat(zipped("/help?lang=" + language).bytes().length).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("AM-07 AM-08 the way out comes first, then who decides, who can help now, four lines, three readings")
    void order() throws Exception {
        var page = text(zipped(FULL));

        assertThat(page)
                .containsSubsequence(
                        "<a class=\"skip\" href=\"/leave\"",
                        "<a class=\"leave\"",
                        "You decide what to do",
                        "href=\"bt-thimphu/now\"",
                        "Haven keeps no record of who opens this page.",
                        "Your browser, its synced history, recent apps, downloads, the call list, WhatsApp and this network may.",
                        "href=\"#a\"",
                        "href=\"#b\"",
                        "href=\"#c\"",
                        "id=\"a\"",
                        "id=\"steps\"",
                        "Best within 2 hours",
                        "Up to 72 hours",
                        "72 to 120 hours",
                        "Later, up to 6 months",
                        "id=\"law\"",
                        "id=\"b\"",
                        "We Are All In",
                        "id=\"c\"");
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("AM-06 what happens with what one says stands before the number; AM-03 the rest in sentences")
    void services() throws Exception {
        var page = text(zipped(FULL));
        var card = page.substring(page.indexOf("id=\"s900000\""), page.indexOf("id=\"s900001\""));

        assertThat(card)
                .containsSubsequence("Acacia Hospital", "If you tell them:", "href=\"tel:+9750", "class=\"checked\"");
        assertThat(page)
                .contains("they must report it.", "Office of Internal Oversight", "you need not say who you are")
                .contains("You can ask for a woman", "No police report is asked for", "They told us they welcome:")
                .contains("Whom they welcome, nobody has asked yet.");
        assertThat(page).containsSubsequence("Outside Thimphu:", "for the whole country: Bhutan");
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("AM-16 the law of the country; what is not known shows. AM-15 AM-20 other languages and a recording")
    void law() throws Exception {
        var page = text(zipped(FULL));

        assertThat(page)
                .contains("Treatment needs no police report.", "Whether doctors must report is not known.")
                .contains("From the age of 16", "The law of 2019 holds for everybody.")
                .contains("Isbitaalka weyn", "preload=\"none\"", "href=\"bt-thimphu/signed.pdf\"", "Edition 3 of");
        assertThat(text(zipped("/help/ug-kampala")))
                .contains("Whether a police report is demanded before treatment is not known.");
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("AM-09 neutral address, title and links that lead nowhere else; AM-04 nothing that could be sent")
    void neutral() throws Exception {
        var page = text(zipped(FULL));

        assertThat(page).contains("<title>Information, Thimphu</title>");
        assertThat(page.replaceAll("(?s).*<head>|</head>.*", ""))
                .doesNotContainIgnoringCase("help")
                .doesNotContain("HIV");
        assertThat(Pattern.compile("href=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)))
                .allMatch(
                        link -> link.matches(
                                "#\\w+|\\?lang=\\w+|/leave|data:,|bt-thimphu/[a-z.-]+(\\?lang=en)?|/contacts(/bt-thimphu)?|/privacy"
                                        + "|/accessibility|(tel|sms):\\+?\\d+|https://wa\\.me/\\d+|https://signal\\.me/#p/\\+\\d+"));
        assertThat(page).contains("autocomplete=\"off\"").doesNotContain("<form", "onclick", "fetch(");
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("AM-07 the page one leaves to has at most 1 kB and clears the cache only")
    void leave() {
        var answer = Http.portal().get("/leave");

        assertThat(answer.bytes()).hasSizeLessThanOrEqualTo(1024);
        assertThat(answer.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(answer.body()).contains("<title>Page</title>").doesNotContain("Thimphu");
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("AM-10 without a station: first steps, windows, whom to call, and no sign-in")
    void world() throws Exception {
        var page = text(zipped("/help"));

        assertThat(page)
                .contains("id=\"steps\"", "Best within 2 hours", "href=\"/contacts\"", "id=\"told\"")
                .doesNotContain("/login");
    }
}
