package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.contact.ContactKind;
import haven.contact.PublishedContacts;
import haven.custodian.PublishedCustodian;
import haven.custodian.PublishedCustodians;
import haven.edition.Editions;
import haven.edition.PublishedCodes;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.paper.OpenedPdf;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers and the file to pass on, as a reader gets them from the portal. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaperFilesIT {

    private static final String STATION = "mn-ulan-bator";
    private static final String THAI = "ws-apia";
    private static final String NUMBER = "+976 11 000 071";

    @Inject
    Editions editions;

    @Inject
    Shelf shelf;

    @Inject
    UserTransaction transaction;

    @Test
    @Order(1)
    @DisplayName("two stations with contacts, one of them with a custodian, a code, and an entry by voice only")
    void publish() throws Exception {
        var station = shelf.station(STATION).orElseThrow();
        var thai = shelf.station(THAI).orElseThrow();
        transaction.begin();
        editions.publish(PublishedContacts.PART, station, contacts());
        editions.publish(PublishedCustodians.PART, station, custodians());
        editions.publish(PublishedCodes.PART, station, codes(station));
        editions.publish(
                PublishedContacts.PART,
                thai,
                new PublishedContacts(List.of(SamplePapers.contact(
                        900_201, ContactKind.HOSPITAL, SamplePapers.name("โรงพยาบาล"), "+685 00 000"))));
        transaction.commit();
        assertThat(shelf.find(PublishedContacts.PART, station.scope(), PublishedContacts.class))
                .contains(contacts());
    }

    private static PublishedContacts contacts() {
        return new PublishedContacts(List.of(
                SamplePapers.contact(900_210, ContactKind.REGIONAL_SECURITY_OFFICER, null, NUMBER),
                SamplePapers.voiceOnly(900_211, ContactKind.HOSPITAL)));
    }

    private static PublishedCustodians custodians() {
        return new PublishedCustodians(
                List.of(
                        custodian(900_221, "+976 11 000 081", null),
                        custodian(900_222, "+976 11 000 082", SamplePapers.CHECKED)),
                List.of(),
                null);
    }

    private static PublishedCustodian custodian(long id, String number, java.time.LocalDate confirmedOn) {
        return new PublishedCustodian(
                SamplePapers.contact(id, ContactKind.CUSTODIAN, null, number), false, null, confirmedOn);
    }

    private static PublishedCodes codes(PublishedStation station) {
        var begun = SamplePapers.TODAY.minusYears(1);
        return new PublishedCodes(List.of(new PublishedCodes.Code("mnmnmnmnmn22", begun, begun.plusYears(50))));
    }

    @ParameterizedTest
    @CsvSource({
        "card.pdf, en, application/pdf, emergency-card-ulan-bator-en.pdf",
        "card.pdf, ar, application/pdf, emergency-card-ulan-bator-ar.pdf",
        "poster.pdf, fr, application/pdf, emergency-poster-ulan-bator-fr.pdf",
        "calls.pdf, es, application/pdf, emergency-contacts-ulan-bator-es.pdf",
        "card.html, en, text/html;charset=UTF-8, emergency-card-ulan-bator-en.html"
    })
    @Order(2)
    @RunAsClient
    @DisplayName("AM-13 AM-18 each file has a neutral name, is not stored, and leaves no cookie")
    void names(String file, String language, String type, String name) {
        var answer = Http.portal().get("/help/" + STATION + "/" + file + "?lang=" + language);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase(type);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.all("Set-Cookie")).isEmpty();
        assertThat(answer.bytes()).hasSizeBetween(1000, 80 * 1024);
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName(
            "AM-13 AM-17 the list has the station's contacts and its custodians, those who confirmed first, no voice-only entry")
    void content() {
        var pdf = OpenedPdf.of(
                Http.portal().get("/help/" + STATION + "/calls.pdf?lang=en").bytes());
        assertThat(pdf.text())
                .contains(NUMBER, "SAMPLE DATA, DO NOT CALL.", "/s/mnmnmnmnmn22/" + STATION)
                .containsSubsequence("+976 11 000 082", "+976 11 000 081")
                .doesNotContain("refuge", "666", "Amina");
        assertThat(pdf.title()).isEqualTo("Emergency card");
        assertThat(pdf.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    @RunAsClient
    @DisplayName(
            "AM-10 under a station code that is not valid the file is what is open to everybody; under a valid one it is whole")
    void underACode() {
        var whole = Http.portal().get("/s/mnmnmnmnmn22/" + STATION + "/card.html?lang=en");
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.body()).contains("+976 11 000 082", NUMBER);
        var wrong = Http.portal().get("/s/222222222222/" + STATION + "/card.html?lang=en");
        assertThat(wrong.status()).isEqualTo(200);
        assertThat(wrong.body()).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/help/mn-ulan-bator/other.pdf", "/help/no-where/card.pdf", "/help/mn-ulan-bator/card.pdf.exe"})
    @Order(5)
    @RunAsClient
    @DisplayName("a file that is not there is the one page that says so, with its status")
    void notThere(String path) {
        var answer = Http.portal().get(path + "?lang=en");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).contains("text/html");
        assertThat(answer.header("Content-Disposition")).isEmpty();
    }

    @Test
    @Order(6)
    @RunAsClient
    @DisplayName("a letter that the fonts lack: a page names it and offers the other ways; the file to pass on has it")
    void missingLetters() {
        var answer = Http.portal().get("/help/" + THAI + "/card.pdf?lang=en");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("its fonts lack โ", "card.html", "calls.pdf");
        assertThat(answer.header("Content-Disposition")).isEmpty();
        assertThat(Http.portal().get("/help/" + THAI + "/card.html?lang=en").body())
                .contains("โรงพยาบาล");
    }

    @Test
    @Order(7)
    @RunAsClient
    @DisplayName("the servlet behind the addresses is no address")
    void noDoor() {
        assertThat(Http.portal().get("/shelf-file").status()).isEqualTo(404);
    }

    @Test
    @Order(8)
    @DisplayName("what this test has published is taken back")
    void takeBack() throws Exception {
        var station = shelf.station(STATION).orElseThrow();
        transaction.begin();
        for (var part : List.of(PublishedContacts.PART, PublishedCustodians.PART, PublishedCodes.PART)) {
            editions.publish(part, station, null);
        }
        editions.publish(PublishedContacts.PART, shelf.station(THAI).orElseThrow(), null);
        transaction.commit();
        assertThat(shelf.find(PublishedCustodians.PART, station.scope(), PublishedCustodians.class))
                .isEmpty();
    }
}
