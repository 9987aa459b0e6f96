package haven.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    @DisplayName("3 an address that is none is a database that is away; the watch goes on")
    void badAddress() {
        var database = new Database();
        database.settings = new Settings() {
            @Override
            public String databaseUrl() {
                return "jdbc:nothing:";
            }
        };
        database.watch();
        database.watch();
        assertThat(database.isAnswering()).isFalse();
        assertThatThrownBy(database::open).isInstanceOf(DatabaseAway.class);
    }
}
