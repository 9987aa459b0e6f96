package haven.operation;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the portal itself puts into administrators' queue. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OperationDueIT {

    private static final String LETTERS = "/work?rule=operation.letters";
    private static final String JOBS = "/work?rule=operation.job";

    private final Http admin = Http.portal().signIn("admin");

    @AfterEach
    void tidy() {
        TestRows.write("delete from letter where once like 'due-test-%'");
        TestRows.write("delete from job where name like 'due.test%'");
    }

    @Test
    @DisplayName("XCT-09, XCT-11 mails that did not leave are one thing to do, for administrators, until none is left")
    void letters() {
        TestRows.write("insert into letter (once, address, language, subject, text, state, made_at, dead_at)"
                + " select concat('due-test-', seq), 'nobody@example.org', 'en', 'Secret subject', 'Secret text', 'DEAD',"
                + " utc_timestamp(6) - interval 5 day, utc_timestamp(6) - interval 4 day from seq_1_to_3");

        var body = admin.get(LETTERS).body();
        assertThat(body)
                .contains("href=\"/mails\"", "Mails: ", "should have been done")
                .doesNotContain("Secret");
        assertThat(admin.get("/").body()).contains("href=\"/mails\"");
        assertThat(admin.get("/work/operation.letters/dead").body()).contains("Mails: ");
        for (var other : List.of("hq", "rso", "director")) {
            assertThat(Http.portal().signIn(other).get(LETTERS).body())
                    .as(other)
                    .doesNotContain("Mails: ");
        }
        long others =
                TestRows.number("select count(*) from letter where state = 'DEAD' and once not like 'due-test-%'");
        TestRows.write("update letter set state = 'DISCARDED' where once like 'due-test-%'");
        assertThat(admin.get(LETTERS).body()).doesNotContain("Mails: " + (others + 3));
    }

    @Test
    @DisplayName("XCT-11 a job that failed three times is something to do; one that failed once mends itself")
    void jobs() {
        job("due.test@node:8080", 3);
        job("due.testOnce", 1);

        assertThat(admin.get(JOBS).body())
                .contains("due.test@node:8080", "/work/operation.job/due.test~node~8080")
                .doesNotContain("due.testOnce");
        assertThat(admin.get("/work/operation.job/due.test~node~8080").body()).contains("due.test@node:8080");

        TestRows.write("update job set failures = 0 where name like 'due.test%'");
        assertThat(admin.get(JOBS).body()).doesNotContain("due.test@node:8080");
    }

    private static void job(String name, int failures) {
        TestRows.write(
                "insert into job (name, started_at, failures, failed_at) values (?, utc_timestamp(6), ?, utc_timestamp(6))",
                name,
                failures);
    }
}
