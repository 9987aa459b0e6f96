package haven.metric;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.People;
import haven.TestRows;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MetricsIT {

    @Test
    @DisplayName("7 metrics: not there without the token, nor with a wrong one; there with it, and for administrators")
    void whoMayRead() {
        assertThat(Http.portal().get("/metrics").status()).isEqualTo(404);
        for (var wrong : new String[] {"", "Bearer", "Bearer ", "Bearer x" + Http.METRICS_TOKEN, Http.METRICS_TOKEN}) {
            assertThat(Http.portal()
                            .with("Authorization", wrong)
                            .get("/metrics")
                            .status())
                    .as(wrong)
                    .isEqualTo(404);
        }
        var read = Http.portal().withMetricsToken().get("/metrics");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Content-Type")).startsWith("text/plain; version=0.0.4");
        assertThat(read.all("Set-Cookie")).isEmpty();
        assertThat(Http.portal().signIn("admin").get("/metrics").status()).isEqualTo(200);
        assertThat(Http.portal().signIn("hq").get("/metrics").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("7 requests are counted by route and class of answer, sign-ins by their number")
    void counts() {
        var reader = Http.portal();
        var before = read();
        reader.get("/station/ke-nairobi");
        reader.get("/station/so-mogadishu");
        reader.get("/station/xx-nowhere");
        reader.get("/no-such-page");
        reader.submit(
                reader.get("/login"), "loginForm", "signIn", Map.of("username", "metrics.it", "password", "wrong"));
        reader.signIn("staff");
        var after = read();
        var station = "haven_request_seconds_count{answer=\"%s\",route=\"/station/{code}\"}";
        assertThat(value(after, station.formatted("2xx")))
                .isGreaterThanOrEqualTo(value(before, station.formatted("2xx")) + 2);
        assertThat(value(after, station.formatted("4xx")))
                .isGreaterThanOrEqualTo(value(before, station.formatted("4xx")) + 1);
        var none = "haven_request_seconds_count{answer=\"4xx\",route=\"none\"}";
        assertThat(value(after, none)).isGreaterThanOrEqualTo(value(before, none) + 1);
        for (var name : new String[] {"haven_signins_made_total", "haven_signins_failed_total"}) {
            assertThat(value(after, name)).as(name).isGreaterThanOrEqualTo(value(before, name) + 1);
        }
        assertThat(value(after, "haven_database_up")).isEqualTo(1);
        assertThat(value(after, "haven_ready")).isEqualTo(1);
        assertThat(value(after, "haven_disk_free_bytes")).isPositive();
        assertThat(value(after, "haven_database_waits_total")).isPositive();
        assertThat(after)
                .contains(
                        "jvm_memory_used_bytes",
                        "haven_errors_total",
                        "haven_job_failures{job=\"",
                        "haven_letters_dead");
    }

    @Test
    @DisplayName("7 no figure tells who read what: no path, no place, no person")
    void tellsNobody() {
        Http.portal().signIn("focal.ke").get("/station/ke-nairobi");
        var figures = read();
        assertThat(figures).doesNotContain("nairobi", "focal", "127.0.0.1");
        assertThat(figures).doesNotContainPattern("\"(" + String.join("|", People.ACCOUNTS) + ")\"");
        TestRows.all("select family_name as name from person")
                .forEach(person -> assertThat(figures).doesNotContain("\"" + person.get("name")));
    }

    private static String read() {
        return Http.portal().withMetricsToken().get("/metrics").body();
    }

    /** Zero where there is no such figure yet. */
    private static double value(String figures, String name) {
        var found = Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(figures);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }
}
