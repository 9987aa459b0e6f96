package haven.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpellingsTest {

    @Test
    @DisplayName("DIR-09 a name is asked for as it is typed, as passports write it, and without what they add")
    void spellings() {
        assertThat(Spellings.of("Müller")).containsExactly("müller", "mueller");
        assertThat(Spellings.of("Mueller")).containsExactly("mueller", "muller");
        assertThat(Spellings.of("Sørensen")).containsExactly("sørensen", "soerensen");
        assertThat(Spellings.of("Åberg")).containsExactly("åberg", "aaberg");
        assertThat(Spellings.of("Otieno")).containsExactly("otieno");
        assertThat(Spellings.of("عثمان")).containsExactly("عثمان");
    }
}
