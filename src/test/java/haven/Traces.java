package haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;

/** What a portal and a proxy write down while somebody reads. */
final class Traces {

    /** Tables that the portal's own work changes: what is claimed, done and cleared away, whoever reads what. */
    private static final Set<String> OWN_WORK = Set.of("job", "job_run");

    private final TestDatabase database;
    private final Path[] folders;

    Traces(TestDatabase database, Path... folders) {
        this.database = database;
        this.folders = folders;
    }

    /** All that is written down by now. */
    Footprints now() {
        return Footprints.of(database, folders);
    }

    /** As if the last use had been a while ago: whatever counts as use would show. */
    void makeLastUseOld() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update sign_in set seen_at = seen_at - interval 45 minute");
        }
    }

    /** Asserts that this reading changes no more than a time of the same length in which nobody reads. */
    void areNotMadeBy(Runnable reading) {
        var start = now();
        var began = System.nanoTime();
        reading.run();
        var took = Duration.ofNanos(System.nanoTime() - began);
        var read = now();
        var over = System.nanoTime() + took.toNanos();
        Wait.until("a run without reading is over", took.plusSeconds(30), () -> System.nanoTime() >= over);
        var unread = now();

        var byItself = new TreeSet<>(read.differences(unread).keySet());
        byItself.addAll(OWN_WORK);
        assertThat(start.differences(read).keySet())
                .doesNotContain("sign_in", "account_visit", "audit_entry", "form_post")
                .isSubsetOf(byItself);
    }
}
