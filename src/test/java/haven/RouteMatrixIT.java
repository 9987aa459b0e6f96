package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Route;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address times every role: route-matrix.txt says what each gets. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RouteMatrixIT {

    private static final Matrix MATRIX = Matrix.read("route-matrix.txt");

    @Test
    @DisplayName("every route has a line in route-matrix.txt, and every line names its route")
    void everyRouteHasALine() {
        assertThat(MATRIX.rows().stream().map(Matrix.Row::subject).collect(Collectors.toSet()))
                .isEqualTo(Arrays.stream(Route.values()).map(Route::name).collect(Collectors.toSet()));
        assertThat(MATRIX.rows()).allSatisfy(row -> {
            var path = Addresses.withSomeId(row.example()).replaceFirst("\\?.*", "");
            assertThat(Route.of(path).orElseThrow().route().name()).as(path).isEqualTo(row.subject());
            assertThat(row.expected().keySet()).contains(Matrix.NOBODY).containsAll(People.ACCOUNTS);
        });
    }

    @Test
    @DisplayName(
            "4, 7 who may not read gets 404, who may read but not change gets 403, who is nobody is asked to sign in")
    void everybodyEverywhere() {
        var readers = new TreeMap<String, Http>();
        readers.put(Matrix.NOBODY, Http.portal());
        People.ACCOUNTS.forEach(name -> readers.put(name, Http.portal().signIn(name)));
        assertThat(MATRIX.rows()).allSatisfy(row -> {
            var address = Addresses.withIds(row.example());
            var found = readers.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            reader -> status(reader.getValue().get(address))));
            assertThat(new TreeMap<>(found)).as(row.toString()).isEqualTo(new TreeMap<>(row.expected()));
        });
    }

    private static String status(Http.Answer answer) {
        return answer.status() == 302 && answer.header("Location").startsWith("/login?to=")
                ? "in"
                : String.valueOf(answer.status());
    }
}
