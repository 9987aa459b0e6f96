package haven.directory;

import static org.assertj.core.api.Assertions.assertThat;

import haven.contact.ContactKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which role somebody asks for. */
class ContactSearchTest {

    @ParameterizedTest
    @CsvSource({
        "RSO Nairobi, REGIONAL_SECURITY_OFFICER, nairobi",
        "regional security officer Panama City, REGIONAL_SECURITY_OFFICER, panama city",
        "opcen, OPERATIONS_CENTRE, ''",
        "OHU, HEALTH_UNIT, ''",
        "UNDSS Mogadishu, UNDSS, mogadishu",
        "asc kenya, AREA_SECURITY_COORDINATOR, kenya",
        "ambulance Dakar, AMBULANCE, dakar"
    })
    @DisplayName("DIR-01 a role is known by its letters and by the words of its name; the rest is a place")
    void roles(String query, ContactKind kind, String where) {
        assertThat(ContactSearch.asked(query)).first().satisfies(asked -> {
            assertThat(asked.kind()).isEqualTo(kind);
            assertThat(asked.where()).isEqualTo(where);
        });
    }

    @Test
    @DisplayName("DIR-01 a place alone asks for no role")
    void places() {
        assertThat(ContactSearch.asked("Nairobi")).isEmpty();
        assertThat(ContactSearch.asked("San José")).isEmpty();
    }
}
