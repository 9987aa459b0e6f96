package haven.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.access.Caller;
import haven.access.NotSignedIn;
import haven.access.Permission;
import haven.access.Role;
import haven.place.DutyStation;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class DutiesIT {

    @Inject
    Caller caller;

    @Inject
    PersonService people;

    @ParameterizedTest
    @CsvSource({
        "focal.ke, /world/nairobi/KE/",
        "focal.so, /world/nairobi/SO/",
        "rso, /world/nairobi/",
        "rso.bangkok, /world/bangkok/",
        "hq, /world/",
    })
    @DisplayName("R2 today's duty gives access in its scope and nowhere else; R4 an acting one does too")
    void dutyGivesAccess(String username, String scope) {
        assertThat(scopes(username)).containsExactly(scope);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "former.ke", "next.ke", "smt.ke", "hr", "opcen", "director", "ohu", "admin"})
    @DisplayName("R2 a duty that ended, one that has not begun, or another one does not give this access")
    void noDutyNoAccess(String username) {
        assertThat(scopes(username)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"staff, ke-nairobi", "staff2, so-mogadishu", "hq, ch-geneva", "newcomer,"})
    @DisplayName("PLC-01 my station is where I am posted, also while I visit another; a candidate has none")
    void homeStation(String username, String code) {
        var home = People.as(username, () -> people.findHomeStation().map(DutyStation::getCode));

        assertThat(home.orElse(null)).isEqualTo(code);
    }

    @Test
    @DisplayName("PLC-01 staff see who is responsible: the holder, who acts for them, the region's officer")
    void responsible() {
        var rows = People.as("staff", () -> people.listResponsible("so-mogadishu"));

        assertThat(rows)
                .filteredOn(row -> row.role() == Role.COUNTRY_SECURITY_FOCAL_POINT)
                .extracting(ResponsibleRow::acting)
                .containsExactly(false, true);
        assertThat(rows)
                .filteredOn(row -> row.role() == Role.REGIONAL_SECURITY_OFFICER)
                .extracting(ResponsibleRow::name)
                .containsExactly("Esther Sample-Elm");
        assertThat(rows).noneMatch(row -> row.role() == Role.SMT_MEMBER || row.role() == Role.HR);
    }

    @Test
    @DisplayName("R2 who has not signed in learns no names")
    void nobodyLearnsNames() {
        assertThatThrownBy(() -> People.asNobody(() -> people.listResponsible("ke-nairobi")))
                .isInstanceOf(NotSignedIn.class);
    }

    private List<String> scopes(String username) {
        return People.as(username, () -> caller.scopesOf(Permission.KEEP_DOCUMENTS));
    }
}
