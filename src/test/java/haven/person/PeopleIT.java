package haven.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestPeople;
import haven.access.Role;
import haven.account.AccountStage;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    private static final PersonFilter ALL = filter(null, null, null, null, null);

    @Inject
    PeopleService people;

    @Inject
    PlaceAccessService access;

    private static PersonFilter filter(
            String words, String country, Role role, AccountStage stage, PersonCategory category) {
        return new PersonFilter(words, country, role, stage, category, null, false);
    }

    private List<PersonRow> list(String username, PersonFilter filter) {
        return People.as(username, () -> {
            var rows = people.list(filter, 0, 500);
            assertThat(people.count(filter)).isEqualTo(rows.size());
            assertThat(people.listAfter(filter, 0, 500)).containsExactlyInAnyOrderElementsOf(rows);
            return rows;
        });
    }

    @AfterEach
    void clean() {
        TestPeople.removeAll();
    }

    @Test
    @DisplayName("7 a focal point sees the people of the own country, an RSO of the region, headquarters everybody")
    void scope() {
        assertThat(list("focal.ke", ALL))
                .extracting(PersonRow::staffNumber)
                .contains("SAMPLE-01", "SAMPLE-03")
                .doesNotContain("SAMPLE-02", "SAMPLE-06", "SAMPLE-10", "SAMPLE-13");
        assertThat(list("rso", ALL))
                .extracting(PersonRow::staffNumber)
                .contains("SAMPLE-01", "SAMPLE-02", "SAMPLE-14")
                .doesNotContain("SAMPLE-06", "SAMPLE-10");
        assertThat(list("hq", ALL))
                .extracting(PersonRow::name)
                .contains("Amina Sample-Acacia", "Preecha Sample-Fig", "Beatriz Sample-Beech");
    }

    @Test
    @DisplayName("7 administrators see accounts and duties of everybody, but not where anybody is posted")
    void administratorsSeeNoPostings() {
        var rows = list("admin", ALL);

        assertThat(rows).extracting(PersonRow::staffNumber).contains("SAMPLE-01", "SAMPLE-06", "SAMPLE-10");
        assertThat(rows).allMatch(row -> row.stationCode() == null && row.countryCode() == null);
        assertThat(list("admin", filter(null, "KE", null, null, null))).isEmpty();
        assertThat(People.as("admin", () -> people.listCountries())).isEmpty();
        assertThat(People.as("admin", () -> people.get(rows.get(0).id()).stationCode()))
                .isNull();
    }

    @Test
    @DisplayName("7 who is responsible for an area sees at which station its people are posted")
    void postings() {
        assertThat(list("rso", filter("SAMPLE-02", null, null, null, null)))
                .singleElement()
                .satisfies(row -> assertThat(row.stationCode()).isEqualTo("so-mogadishu"));
        assertThat(list("rso", filter(null, "SO", null, null, null)))
                .isNotEmpty()
                .allMatch(row -> "SO".equals(row.countryCode()));
        assertThat(People.as("rso", () -> people.listCountries()))
                .contains("KE", "SO")
                .doesNotContain("TH", "CH");
    }

    @ParameterizedTest
    @CsvSource({
        "amina acacia, SAMPLE-01",
        "AMÎNA, SAMPLE-01",
        "acacia amina, SAMPLE-01",
        "sample-01, SAMPLE-01",
        "bilal.baobab@, SAMPLE-02",
    })
    @DisplayName(
            "people are found by parts of name, staff number and e-mail, without regard to case, accents and order")
    void words(String words, String found) {
        assertThat(list("hq", filter(words, null, null, null, null)))
                .extracting(PersonRow::staffNumber)
                .containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "!", "' or 1=1 --", "nobody of this name", "\u0000", "رقم"})
    @DisplayName("bad input: signs that mean something to SQL mean nothing here")
    void oddWords(String words) {
        assertThat(list("hq", filter(words, null, null, null, null))).isEmpty();
    }

    @Test
    @DisplayName("people are filtered by the role held today, the account and the category")
    void filters() {
        assertThat(list("hq", filter(null, null, Role.ADMINISTRATOR, null, null)))
                .extracting(PersonRow::staffNumber)
                .containsExactly("SAMPLE-13");
        assertThat(list("rso", filter(null, null, Role.COUNTRY_SECURITY_FOCAL_POINT, null, null)))
                .extracting(PersonRow::staffNumber)
                .as("neither who was it, nor who will be")
                .contains("SAMPLE-03", "SAMPLE-14", "SAMPLE-15")
                .doesNotContain("SAMPLE-16", "SAMPLE-17");
        assertThat(list("hq", filter(null, null, null, AccountStage.NONE, PersonCategory.DEPENDANT)))
                .extracting(PersonRow::name)
                .contains("Camille Sample-Clove");
        assertThat(list("hq", filter("SAMPLE-01", null, null, AccountStage.ACTIVE, null)))
                .hasSize(1);
        assertThat(list("hq", filter("SAMPLE-01", null, null, AccountStage.DEACTIVATED, null)))
                .isEmpty();
    }

    @Test
    @DisplayName("7 whom one does not see does not exist; who has a duty in the area is seen wherever posted")
    void seen() {
        var fig = id("SAMPLE-06");
        assertThatThrownBy(() -> People.as("rso", () -> people.get(fig))).isInstanceOf(NotThere.class);

        var elsewhere = TestPeople.add("IT-1", "Elsewhere", "th-bangkok");
        assertThatThrownBy(() -> People.as("focal.ke", () -> people.get(elsewhere)))
                .isInstanceOf(NotThere.class);
        TestPeople.duty(elsewhere, "SMT_MEMBER", "/world/nairobi/KE/", null);
        var view = People.as("focal.ke", () -> people.get(elsewhere));
        assertThat(view.held()).extracting(DutyRow::role).containsExactly(Role.SMT_MEMBER);
        assertThat(view.stationCode()).as("a posting outside the own area").isNull();
    }

    @Test
    @DisplayName("DIR-10 by place: who has access, why, acting for whom, until when, and whose duty begins soon")
    void byPlace() {
        var somalia = People.as("rso", () -> access.getAccess("so-mogadishu"));

        assertThat(lines(somalia.now()))
                .filteredOn(line -> line.duty().acting())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("Nasra Sample-Neem");
                    assertThat(line.duty().actingFor()).isEqualTo("Omar Sample-Olive");
                    assertThat(line.duty().to()).isNotNull();
                    assertThat(line.url()).isNotNull();
                });
        assertThat(lines(somalia.now()))
                .extracting(line -> line.duty().role())
                .as("HR too: it enters where people are posted")
                .contains(
                        Role.REGIONAL_SECURITY_OFFICER,
                        Role.HR,
                        Role.OSS_HEADQUARTERS,
                        Role.HEALTH_UNIT,
                        Role.ADMINISTRATOR)
                .doesNotContain(Role.SMT_MEMBER);
        assertThat(lines(somalia.now()))
                .filteredOn(line -> line.duty().role() == Role.OSS_HEADQUARTERS)
                .as("named, but their page is not the RSO’s")
                .allMatch(line -> line.url() == null);
        var kenya = People.as("focal.ke", () -> access.getAccess("ke"));
        assertThat(lines(kenya.soon())).extracting(AccessLine::name).containsExactly("Querida Sample-Quince");
        assertThat(lines(kenya.now())).noneMatch(line -> line.name().contains("Palm"));
        assertThatThrownBy(() -> People.as("focal.ke", () -> access.getAccess("so")))
                .isInstanceOf(NotThere.class);
    }

    private static List<AccessLine> lines(List<AccessGroup> groups) {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    private static long id(String staffNumber) {
        return haven.TestRows.number("select id from person where staff_number = ?", staffNumber);
    }
}
