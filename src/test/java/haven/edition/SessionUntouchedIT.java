package haven.edition;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** AM-09: a desk page's session does not learn that its owner reads the help pages. The steps take turns inside and outside. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SessionUntouchedIT {

    private static Http keeper;
    private static Map<String, Long> before = new TreeMap<>();

    @Test
    @Order(1)
    @RunAsClient
    @DisplayName("AM-09 somebody who has signed in has a desk page open")
    void opensDesk() {
        keeper = Http.portal().signIn("hq");
        assertThat(keeper.get("/problems").status()).isEqualTo(200);
        assertThat(keeper.cookies()).containsKeys("haven", "haven-pass", "haven-view");
    }

    @Test
    @Order(2)
    @DisplayName("AM-09 the session store before reading")
    void looksBefore() {
        before = SessionWatch.lastUsed();
        assertThat(before).isNotEmpty();
    }

    @Test
    @Order(3)
    @RunAsClient
    @DisplayName("AM-09 reading with the session's cookie sets none and takes none away")
    void reads() {
        for (int i = 0; i < 20; i++) {
            for (var path : List.of(
                    "/help",
                    "/help/ke-nairobi",
                    "/help/ke-nairobi/now",
                    "/contacts/ke-nairobi",
                    "/leave",
                    "/help/no")) {
                assertThat(keeper.get(path).all("Set-Cookie")).as(path).isEmpty();
            }
        }
    }

    @Test
    @Order(4)
    @DisplayName("AM-09 the session store after reading is the same, last-access times included")
    void looksAfter() {
        assertThat(SessionWatch.lastUsed()).isEqualTo(before);
    }

    @Test
    @Order(5)
    @RunAsClient
    @DisplayName("AM-09 an ordinary page does use the session")
    void usesIt() {
        keeper.get("/problems"); // what a server calls the last use is the one before this one
        assertThat(keeper.get("/problems").all("Set-Cookie")).isEmpty();
    }

    @Test
    @Order(6)
    @DisplayName("AM-09 which this test sees")
    void seesIt() {
        assertThat(SessionWatch.lastUsed()).isNotEqualTo(before);
    }
}
