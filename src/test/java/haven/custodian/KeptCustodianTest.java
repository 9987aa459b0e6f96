package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptCustodianTest {

    @Test
    @DisplayName("what a custodian is and who stand in one line, with the comma of the reader's language")
    void name() {
        var kept = new KeptCustodian(1, 2, List.of("Nurse", "Neema"), null, false, null, null, "1.1");
        assertThat(kept.name(Locale.FRENCH)).isEqualTo("Nurse, Neema");
        assertThat(kept.name(Locale.forLanguageTag("ar"))).isEqualTo("Nurse، Neema");
    }
}
