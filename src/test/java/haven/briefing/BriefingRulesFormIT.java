package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestPeople;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** BRF-09: a rule is looked at, and then saved, by a keeper of Lesotho. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BriefingRulesFormIT {

    @BeforeEach
    void cast() {
        Owing.keeper();
    }

    @AfterEach
    void clean() {
        Owing.removeAll();
    }

    @Test
    @DisplayName("BRF-09 the form shows the number first, and saves with the second press")
    void form() {
        var keeper = TestPeople.signIn(Owing.KEEPER);
        var typed = Map.of(
                "place",
                "LS",
                "since",
                LocalDate.now(java.time.Clock.systemUTC()).plusDays(9).toString(),
                "hours",
                "24",
                "source",
                "Sample manual");
        var shown = keeper.submit(keeper.get("/briefing/rules"), "ruleForm", "save", typed);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("id=\"becomeDue\"", "Save the rule");
        var saved = keeper.submit(shown, "ruleForm", "save", typed);
        assertThat(saved.header("Location")).endsWith("?said=briefing.said.ruleSaved");
        assertThat(keeper.get("/briefing/rules").body()).contains("Sample manual", "id=\"removeForm\"");
    }
}
