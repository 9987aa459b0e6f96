package haven.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchemaStateTest {

    @Test
    @DisplayName("an empty database, one that is up to date, and an older one are used")
    void used() {
        assertThat(new SchemaState(null, "14", 14, false, false, true).refusal())
                .isEmpty();
        assertThat(new SchemaState("14", "14", 0, false, false, false).refusal())
                .isEmpty();
        assertThat(new SchemaState("7", "14", 7, false, false, true).refusal()).isEmpty();
    }

    @Test
    @DisplayName("a database that was away when a backup was due is not upgraded; an empty one is filled all the same")
    void withoutBackup() {
        assertThat(new SchemaState("7", "14", 7, false, false, false).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("from schema 7 to 14", "Start Haven again"));
        assertThat(new SchemaState(null, "14", 14, false, false, false).refusal())
                .isEmpty();
    }

    @Test
    @DisplayName("a newer database and half a restore are refused in a sentence")
    void refused() {
        assertThat(new SchemaState("15", "14", 0, true, false, true).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("schema 15, this Haven knows 14"));
        assertThat(new SchemaState(null, "14", 14, false, true, true).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("half a restore"));
    }
}
