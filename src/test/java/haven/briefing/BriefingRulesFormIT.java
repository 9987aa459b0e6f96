package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
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
    @DisplayName("BRF-08, BRF-12 the desk, updates of the area and a booking for who has no briefing are one tap away")
    void links() {
        var ann = Owing.person("IT-OW1", "Aloe", "it.ow.aloe");
        Owing.rule(Owing.MASERU, Owing.BEGAN, 24, null);
        Owing.stay(ann, "POSTING", Owing.MASERU, LocalDate.now(java.time.Clock.systemUTC()), null);
        var keeper = TestPeople.signIn(Owing.KEEPER);
        assertThat(keeper.get("/").body()).contains("id=\"doorBriefingDesk\"");
        assertThat(keeper.get("/briefing").body()).contains("id=\"goDesk\"");
        assertThat(keeper.get("/briefing/rules").body()).contains("href=\"/briefing/updates/LS\"");
        assertThat(keeper.get("/briefing/updates/LS").status()).isEqualTo(200);
        assertThat(keeper.get("/person/" + ann).body()).contains("/briefing/book?station=ls-maseru&amp;person=" + ann);
    }

    @Test
    @DisplayName("BRF-08 area and station are changed by a form on the page of a briefer’s times")
    void where() {
        var person = TestRows.number("select id from person where staff_number = 'IT-OWK'");
        var country = Owing.country(Owing.MASERU);
        var url = "/briefing/desk/" + TestBriefings.briefer(person, country, Owing.MASERU);
        var keeper = TestPeople.signIn(Owing.KEEPER);
        var changed = keeper.submit(
                keeper.get(url), "whereForm", "briefFor", Map.of("area", country, "station", "ke-nakuru"));
        assertThat(changed.header("Location")).endsWith("?said=briefing.said.placeKept");
        assertThat(keeper.get(url).body()).contains("Nakuru").doesNotContain("id=\"goHolidays\"");
    }

    @Test
    @DisplayName("BRF-10 a record tells by the clock of the station when it was confirmed, and says so")
    void clock() {
        var ann = Owing.person("IT-OW1", "Aloe", "it.ow.aloe");
        var id = Owing.record(ann, Owing.scope(Owing.MASERU), LocalDate.of(2025, 3, 4), "PRESENT");
        TestRows.write("update briefing_record set person_confirmed_at = '2025-03-04 22:30:00' where id = ?", id);
        assertThat(TestPeople.signIn(Owing.KEEPER).get("/briefing/record/" + id).body())
                .contains("00:30 (time in Maseru)");
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
