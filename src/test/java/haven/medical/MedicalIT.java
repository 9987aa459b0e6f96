package haven.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.Http;
import haven.People;
import haven.TestRows;
import haven.access.Scoped;
import haven.edition.Shelf;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MedicalIT {

    @Inject
    MedicalService medical;

    @Inject
    Shelf shelf;

    @Test
    @DisplayName("PEP-07 a new version is what readers see at once, not approved; then the health unit approves it")
    void writeAndApprove() throws Exception {
        var before = People.as("hq", medical::getNewest);
        var typed = new HashMap<>(before.passages().toType());
        typed.put("LATER-en", typed.get("LATER-en").replaceFirst(".*", "SAMPLE version " + (before.number() + 1)));

        People.as("hq", () -> medical.write(before.number(), typed));
        assertThat(published().number()).isEqualTo(before.number() + 1);
        assertThat(published().approvedOn()).isNull();
        assertThat(published().lines(MedicalPassage.LATER).get(0).in(Locale.ENGLISH))
                .startsWith("SAMPLE version");

        People.as("ohu", () -> medical.approve(before.number() + 1));
        assertThat(published().approvedOn()).isNotNull();
        assertThat(People.as("focal.ke", () -> medical.getVersion(before.number()))
                        .newest())
                .isFalse();
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where kind = 'MedicalGuidance' and action = 'CHANGED'"))
                .isPositive();
    }

    @Test
    @DisplayName("PEP-07 of two who write the second is told, and nothing is approved that is not the newest")
    void meanwhile() {
        var newest = People.as("ohu", medical::getNewest);
        assertThatThrownBy(() -> People.as(
                        "hq",
                        () -> medical.write(
                                newest.number() - 1, newest.passages().toType())))
                .hasMessage("medical.error.changedMeanwhile");
        assertThatThrownBy(() -> People.as(
                        "hq",
                        () -> medical.write(newest.number(), newest.passages().toType())))
                .hasMessage("medical.error.nothingNew");
        assertThatThrownBy(() -> People.as("ohu", () -> medical.approve(newest.number() - 1)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    @RunAsClient
    @DisplayName("PEP-07 the form keeps what was typed when a line is missing in one language")
    void form() {
        var ohu = Http.portal().signIn("ohu");
        var refused = ohu.submit(
                ohu.get("/medical-texts?write=yes"), "writing", "write", Map.of("LATER-fr", "Une seule <b>ligne</b>"));

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body())
                .contains("Une seule &lt;b&gt;ligne&lt;/b&gt;")
                .doesNotContain("id=\"LATER-fr-error\"></span>");
        assertThat(Http.portal().signIn("rso").get("/medical-texts").body())
                .contains("id=\"version\"")
                .doesNotContain("id=\"goWrite\"", "id=\"approve\"");
    }

    private PublishedGuidance published() {
        return shelf.find(PublishedGuidance.PART, Scoped.WORLD, PublishedGuidance.class)
                .orElseThrow();
    }
}
