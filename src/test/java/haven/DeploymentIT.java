package haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.access.Caller;
import haven.access.Permission;
import haven.place.PlaceService;
import haven.shared.Database;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(ArquillianExtension.class)
class DeploymentIT {

    @Inject
    Database database;

    @Inject
    PlaceService places;

    @Inject
    Caller caller;

    @Test
    @DisplayName("2 tests run inside the real portal, on a real database whose schema is ready")
    void insideWithDatabase() {
        assertThat(database.isReady()).isTrue();
        assertThat(TestRows.number("select count(*) from flyway_schema_history where success"))
                .isPositive();
    }

    @Test
    @DisplayName("3 a service reads within its transaction, and says what is not there")
    void serviceReads() {
        assertThatThrownBy(() -> places.getStation("xx-nowhere")).isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("4 a test calls services in the name of a person of the cast, with the grants of today's duties")
    void inSomebodysName() {
        assertThat(People.as("focal.ke", () -> caller.scopesOf(Permission.KEEP_PLACES)))
                .singleElement()
                .asString()
                .endsWith("/KE/");
        assertThat(caller.isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ke-nairobi", "so-mogadishu"})
    @DisplayName("4 the real duty stations are there")
    void stationsAreThere(String code) {
        assertThat(places.getStation(code)).isNotNull();
    }

    @Test
    @RunAsClient
    @DisplayName("2 tests look at the same portal from outside")
    void outside() {
        assertThat(Http.portal().get("/ready").status()).isEqualTo(200);
    }
}
