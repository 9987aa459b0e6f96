package haven.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperPdfTest {

    private static final int LARGEST = 60 * 1024;

    private static byte[] paper(String language, String title, String body) {
        return PaperPdf.make(page(title, body), Locale.forLanguageTag(language));
    }

    private static String page(String title, String body) {
        return "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>" + title
                + "</title><style>@page { size: A4; margin: 15mm } td, th { text-align: start }</style></head>"
                + "<body>" + body + "</body></html>";
    }

    private static String callList(String who, String call, String open) {
        return "<h1>" + who + "</h1><p>" + call + " <b>+254 20 555 0100</b>, 999.</p>"
                + "<table><thead><tr><th>" + who + "</th><th>" + open + "</th></tr></thead>"
                + "<tbody><tr><td>OPCEN</td><td>24/7</td></tr></tbody></table>"
                + "<img alt='QR' style='width: 25mm' src='" + QrCode.png("https://haven.example.org/") + "'/>";
    }

    @ParameterizedTest
    @CsvSource({
        "en, Emergency card, Call in the evening, Open at any hour",
        "fr, Carte d’urgence, Appelez l’équipe à Genève, Ouvert à toute heure",
        "es, Tarjeta de emergencia, ¿Quién está? Llame mañana, Abierto a cualquier hora",
        "ar, بطاقة الطوارئ, اتصل بالفريق لأي سبب, مفتوح في كل وقت"
    })
    @DisplayName("XCT-08: in four languages a PDF is tagged, has title and language, its fonts and its text")
    void fourLanguages(String language, String title, String call, String open) {
        var bytes = paper(language, title, callList(title, call, open));
        var pdf = OpenedPdf.of(bytes);
        assertThat(pdf.text()).contains(title, call, open, "+254 20 555 0100", "999", "OPCEN", "24/7");
        assertThat(pdf.title()).isEqualTo(title);
        assertThat(pdf.language()).isEqualTo(language);
        assertThat(pdf.isTagged()).isTrue();
        assertThat(pdf.fonts()).isNotEmpty().allMatch(font -> font.matches("[A-Z]{6}\\+NotoSans(Arabic)?-.*"));
        assertThat(pdf.complaints()).isEmpty();
        assertThat(bytes).hasSizeLessThan(LARGEST);
    }

    @Test
    @DisplayName("a letter that the fonts lack is named, and no PDF is made")
    void missingLetters() {
        assertThatThrownBy(() -> paper("en", "Card", "<p>Call 警察 and 消防 → 警</p>"))
                .isInstanceOfSatisfying(
                        MissingLetters.class,
                        missing -> assertThat(missing.letters()).containsExactly("警", "察", "消", "防", "→"))
                .hasMessageContaining("警 (U+8B66)");
    }

    @Test
    @DisplayName("letters that somebody typed and the fonts lack are question marks, and the rest can be read")
    void gaps() {
        var typed = page("Calls", callList("Calls", "ሰላማዊት and 王 or မြ", "اتصل"));
        assertThat(OpenedPdf.of(PaperPdf.makeWithGaps(typed, Locale.ENGLISH)).text())
                .contains("????? and ? or ??", "اتصل", "+254 20 555 0100");
    }

    @Test
    @DisplayName("AM-15: Dari, Pashto, Somali, Ukrainian and Vietnamese can be written too")
    void moreLanguages() {
        assertThat(OpenedPdf.of(paper("prs", "کارت اضطراری", "<p>پولیس گچ ژاله</p>"))
                        .text())
                .contains("پولیس");
        assertThat(OpenedPdf.of(paper("uk", "Картка", "<p>Поліція, її ґанок</p>"))
                        .text())
                .contains("Поліція, її ґанок");
        assertThat(OpenedPdf.of(paper("vi", "Thẻ", "<p>Khẩn cấp, gọi ngay</p>")).text())
                .contains("Khẩn cấp, gọi ngay");
        assertThat(OpenedPdf.of(paper("so", "Kaarka", "<p>Wac booliiska</p>")).text())
                .contains("Wac booliiska");
    }

    @Test
    @DisplayName("a screen reader says Arabic as it is typed, tables from right to left, numbers as they are dialled")
    void arabicTags() {
        var pdf = OpenedPdf.of(
                paper(
                        "ar",
                        "بطاقة",
                        "<h1>بطاقة الطوارئ</h1><p>\u200fاتَّصِل بالرقم \u200e+254 (20) 555-0100\u202c (لا 116)، "
                                + "ثم انتظر قليلًا ".repeat(9)
                                + "هنا</p><table><tr><th>من</th><th>الرقم</th></tr><tr><td>الشرطة</td><td>999</td></tr></table>"));
        assertThat(pdf.tags())
                .contains(
                        "H1: بطاقة الطوارئ",
                        "P: اتصل بالرقم +254 (20) 555-0100 (لا 116)، " + "ثم انتظر قليلا ".repeat(9) + "هنا")
                .containsSubsequence("TR", "TH: من", "TH: الرقم", "TR", "TD: الشرطة", "TD");
        assertThat(pdf.complaints()).isEmpty();
    }

    @Test
    @DisplayName("in Arabic the first column is the right one, and a number to dial runs from left to right")
    void arabicIsDrawn() throws Exception {
        var row = "<table><tr><td>الشرطة</td><td>+254 (20) 555-0100</td></tr></table>";
        var places = OpenedPdf.places(paper("ar", "بطاقة", row));
        assertThat(places.get("+")).isLessThan(places.get("4"));
        assertThat(places.get("4")).isLessThan(places.get("("));
        assertThat(places.get("(")).isLessThan(places.get("-"));
        assertThat(places.get("-")).isLessThan(places.get("1"));
        assertThat(places.get("1")).isLessThan(places.get("\ufe94"));
    }

    @ParameterizedTest
    @CsvSource({"en, Emergency card", "ar, بطاقة الطوارئ"})
    @DisplayName("a PDF does not say when it was made: the same page gives the same bytes")
    void noTimeOfMaking(String language, String title) {
        var pdf = paper(language, title, callList(title, title, title));
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .doesNotContain("CreationDate", "ModDate", "CreateDate", "ModifyDate");
        assertThat(OpenedPdf.of(pdf).made()).isNull();
        assertThat(paper(language, title, callList(title, title, title))).isEqualTo(pdf);
    }

    @Test
    @DisplayName("nothing is fetched, from the network or from the disk")
    void nothingIsFetched() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            var there = "http://localhost:" + server.getAddress().getPort();
            var pdf = paper(
                    "en",
                    "Card",
                    "<style>@import url('" + there + "/a.css'); p { background: url('" + there + "/b.png') }"
                            + "@font-face { font-family: X; src: url('" + there + "/c.ttf') } p { font-family: X }"
                            + "</style><p>Text</p><img alt='' src='" + there + "/d.png'/>"
                            + "<img alt='' src='file:///etc/hostname'/><object data='" + there + "/e.svg'></object>");
            assertThat(OpenedPdf.of(pdf).text()).contains("Text");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("what is no XHTML, has no title, or brings a document type is refused")
    void refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PaperPdf.make("<html><p></html>", Locale.ENGLISH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperPdf.make("<html><head/><body/></html>", Locale.ENGLISH))
                .withMessage("no title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperPdf.make(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html><head><title>&x;</title>"
                                + "</head><body/></html>",
                        Locale.ENGLISH));
    }
}
