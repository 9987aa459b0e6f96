package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.contact.ContactForm;
import haven.job.HeldJob;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** PEP-04: who is written to before a kit expires, and when. */
@ExtendWith(ArquillianExtension.class)
class KitWarningIT {

    @Inject
    KitWarningJob job;

    @Inject
    CustodianService custodians;

    @Inject
    ManagerService managers;

    @Inject
    KitService kits;

    private final KeptKits there = new KeptKits("rso", "mg-antananarivo");

    @Test
    @DisplayName("PEP-04 custodian and country manager get the nearest warning, once each, with a neutral subject")
    void warned() {
        try (var held = HeldJob.of("custodian.warn")) {
            assertThat(held).isNotNull();
            var form = there.form("Warned");
            form.setEmail("warned@example.org");
            form.setLanguages("fr, en");
            People.as("rso", () -> custodians.designate("mg-antananarivo", form, there.today(), false, null));
            var manager = ContactForm.blank(there.today());
            manager.setEmail("manager@example.org");
            People.as("rso", () -> managers.appoint("MG", manager));
            var kit =
                    there.enter("MG1", there.find("Warned").id(), there.today().plusDays(85), null);

            job.run();
            job.run();
            assertThat(letters(kit)).hasSize(2).allSatisfy(letter -> {
                assertThat(letter.get("once")).asString().startsWith("custodian.kitExpires/" + kit + "/90/");
                assertThat(letter.get("subject"))
                        .asString()
                        .doesNotContainIgnoringCase("kit", "pep", "vih", "hiv", "trousse");
                assertThat(letter.get("text"))
                        .asString()
                        .contains("MG1", "Antananarivo")
                        .doesNotContainIgnoringCase("hiv", "vih");
            });
            assertThat(letters(kit))
                    .extracting(letter -> letter.get("language"))
                    .containsExactlyInAnyOrder("fr", "en");

            expires(kit, 29);
            job.run();
            assertThat(letters(kit)).as("the next one").hasSize(4);
            expires(kit, -1);
            job.run();
            assertThat(letters(kit)).as("it has expired: the queue says so").hasSize(4);
        }
    }

    @Test
    @DisplayName(
            "PEP-04, PEP-06 of a kit to be replaced since an earlier month no letter is written, within the month as if nothing were said; after a stop only the nearest one is")
    void toBeReplaced() {
        try (var held = HeldJob.of("custodian.warn")) {
            assertThat(held).isNotNull();
            var form = there.form("Late");
            form.setEmail("late@example.org");
            People.as("rso", () -> custodians.designate("mg-antananarivo", form, there.today(), false, null));
            var id = there.find("Late").id();
            var marked = there.enter("MG2", id, there.today().plusDays(85), null);
            var late = there.enter("MG3", id, there.today().plusDays(12), null);
            var far = there.enter("MG4", id, there.today().plusDays(181), null);
            People.as(
                    "rso",
                    () -> kits.toBeReplaced(
                            "mg-antananarivo",
                            marked,
                            YearMonth.from(there.today()).minusMonths(1).toString(),
                            true));
            var thisMonth = there.enter("MG5", id, there.today().plusDays(84), null);
            People.as(
                    "rso",
                    () -> kits.toBeReplaced(
                            "mg-antananarivo",
                            thisMonth,
                            YearMonth.from(there.today()).toString(),
                            true));

            job.run();
            assertThat(letters(marked)).isEmpty();
            assertThat(letters(thisMonth)).as("its absence would tell a day").isNotEmpty();
            assertThat(letters(far)).isEmpty();
            assertThat(letters(late))
                    .isNotEmpty()
                    .allSatisfy(
                            letter -> assertThat(letter.get("once")).asString().contains("/30/"));
        }
    }

    private static void expires(long kit, int days) {
        TestRows.write("update pep_kit set expires_on = current_date + interval ? day where id = ?", days, kit);
    }

    private static List<Map<String, Object>> letters(long kit) {
        return TestRows.all("select * from letter where once like ?", "custodian.kitExpires/" + kit + "/%");
    }
}
