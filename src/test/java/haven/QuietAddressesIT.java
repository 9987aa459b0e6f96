package haven;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the shipped nginx writes down of briefings once ordinary pages are logged; behind it something that says 200. */
@BesideThePortal
class QuietAddressesIT {

    @Test
    @DisplayName(
            "BRF-11 nginx writes down neither the briefing pack nor addresses with a key, though others are logged")
    void briefings() throws Exception {
        var node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        node.start();
        try (var nginx = new Nginx()) {
            var port = node.getAddress().getPort();
            nginx.start(port, port, text -> text.replace("# access_log /", "access_log /"));
            for (var key : List.of("feed/it-secret.ics", "answer/it-secret", "proposal/it-secret", "pack/ke-nairobi")) {
                assertThat(nginx.reader().get("/briefing/" + key).status()).isEqualTo(200);
            }
            assertThat(nginx.reader().get("/briefing/desk").status()).isEqualTo(200);
            var log = nginx.folder().resolve("access.log");
            Wait.until(
                    "ordinary pages are logged",
                    Duration.ofSeconds(10),
                    () -> Files.readString(log).contains("/briefing/desk"));
            assertThat(log).content().doesNotContain("it-secret", "/briefing/pack");
        } finally {
            node.stop(0);
        }
    }
}
