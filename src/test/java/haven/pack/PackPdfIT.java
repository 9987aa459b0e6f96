package haven.pack;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.paper.OpenedPdf;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pack of Nairobi on paper, read back. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PackPdfIT {

    private static final String PDF = "/briefing/pack/ke-nairobi/pdf?lang=";

    @Test
    @DisplayName("BRF-11 the PDF says what the page says to all staff, under a neutral name, without the reader")
    void english() {
        var answer = Http.portal().signIn("smt.ke").get(PDF + "en");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"briefing-ke-nairobi-en.pdf\"");
        var paper = OpenedPdf.of(answer.bytes());
        assertThat(paper.title()).isEqualTo("Security briefing pack");
        assertThat(paper.text())
                .contains("Nairobi, Kenya", "As of", "SAMPLE DATA, DO NOT CALL")
                .contains("Whom to call in an emergency", "SAMPLE Movement and travel rules", "Main threats")
                .contains("/help/ke-nairobi", "Your warden and how to reach them are shown after you sign in.")
                .doesNotContain("SAMPLE Relocation and evacuation plan", "second assembly point", "smt.ke");
        assertThat(paper.complaints()).isEmpty();
    }

    @Test
    @DisplayName("BRF-11 the PDF in Arabic reads from right to left, with its numbers whole")
    void arabic() {
        var answer = Http.portal().signIn("staff").get(PDF + "ar");
        var paper = OpenedPdf.of(answer.bytes());
        assertThat(paper.language()).startsWith("ar");
        assertThat(paper.spoken()).contains("بمن تتصل في حالات الطوارئ", "ملف الإحاطة الأمنية");
        assertThat(paper.text()).contains("+254 000 000 012", "SAMPLE Movement and travel rules");
        assertThat(paper.complaints()).isEmpty();
    }

    @Test
    @DisplayName("BRF-11 whoever is not signed in gets no pack, on paper neither")
    void nobody() {
        assertThat(Http.portal().get(PDF + "en").status()).isEqualTo(302);
        assertThat(Http.portal()
                        .signIn("staff")
                        .get("/briefing/pack/xx-nowhere/pdf")
                        .status())
                .isEqualTo(404);
    }
}
