package haven.home;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is new since the last visit. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class VisitIT {

    /** Of the cast; no other test counts on when they were here. */
    private static final String WHO = "smt.ke";

    private long account;
    private Http reader;

    /** What other tests released here is as good as old: the list shows the newest few only. */
    @BeforeEach
    void onlySamplesAreNew() {
        TestRows.write("update document_decision x join country_document d on d.id = x.country_document_id"
                + " join country c on c.id = d.country_id"
                + " set x.decided_at = x.decided_at - interval 60 day"
                + " where not d.sample and c.code = 'KE' and x.decided_at > utc_timestamp(6) - interval 40 day");
    }

    @BeforeEach
    void signIn() {
        account = TestRows.number("select id from account where username = ?", WHO);
        forget();
        reader = Http.portal().signIn(WHO);
    }

    @AfterEach
    void forget() {
        TestRows.write("delete from account_visit where account_id = ?", account);
        TestRows.write("delete from sign_in where account_id = ?", account);
    }

    @Test
    @DisplayName("XCT-10 the first visit shows the last 30 days, a later one what is new since the one before it")
    void since() {
        assertThat(reader.get("/").body()).contains("New in Kenya", "SAMPLE Movement and travel rules");

        awayFor("2 day");
        reader = Http.portal().signIn(WHO);
        assertThat(reader.get("/stations").status())
                .as("whichever page comes first")
                .isEqualTo(200);
        assertThat(reader.get("/").body())
                .contains("since your last visit on", "No document was released here since then.")
                .doesNotContain("The northern road is closed after dark");

        awayFor("20 day");
        reader = Http.portal().signIn(WHO);
        assertThat(reader.get("/").body())
                .contains("since your last visit on", "The northern road is closed after dark");
    }

    @Test
    @DisplayName("XCT-10 half an hour without use ends a visit, less does not")
    void pause() {
        reader.get("/");
        awayFor("20 minute");
        var before = began();
        reader.get("/");
        assertThat(began()).isEqualTo(before);
        awayFor("31 minute");
        before = began();
        reader.get("/");
        assertThat(began()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("XCT-10 a second device belongs to the same visit; signing in again after a pause begins one")
    void devices() {
        reader.get("/");
        var first = began();
        Http.portal().signIn(WHO).get("/");
        assertThat(began()).isEqualTo(first);

        awayFor("3 hour");
        Http.portal().signIn(WHO).get("/");
        assertThat(began()).isNotEqualTo(first);
        var second = began();
        reader.get("/");
        assertThat(began()).as("the older device joins it").isEqualTo(second);
    }

    @Test
    @DisplayName("XCT-10 pages that come back at the same moment begin one visit")
    void atOnce() throws Exception {
        reader.get("/");
        awayFor("9 hour");
        var before = TestRows.one("select max(seen_at) seen from sign_in where account_id = ?", account)
                .get("seen");
        var gets = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            var tab = Http.portal();
            tab.cookies().putAll(reader.cookies());
            gets.add(() -> tab.get("/").status());
        }
        var threads = Executors.newFixedThreadPool(gets.size());
        try {
            for (var status : threads.invokeAll(gets)) {
                assertThat(status.get()).isEqualTo(200);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(TestRows.one("select before_at from account_visit where account_id = ?", account)
                        .get("before_at"))
                .isEqualTo(before);
    }

    @Test
    @DisplayName("XCT-10 a document on a sensitive subject is new for 30 days, whenever somebody was here")
    void discreet() {
        TestRows.write("update document_type t join country_document d on d.document_type_id = t.id"
                + " set t.discreet = true where d.title = 'SAMPLE Movement and travel rules'");
        try {
            reader.get("/");
            awayFor("2 day");
            reader = Http.portal().signIn(WHO);
            assertThat(reader.get("/").body()).contains("The northern road is closed after dark");
        } finally {
            TestRows.write("update document_type set discreet = false where code = 'movement-rules'");
        }
    }

    @Test
    @DisplayName("XCT-10 what is kept of a visit are two instants; no page, no device")
    void keepsLittle() {
        reader.get("/");
        assertThat(TestRows.one("select * from account_visit where account_id = ?", account)
                        .keySet())
                .containsExactly("account_id", "began_at", "before_at");
    }

    private Object began() {
        return TestRows.one("select began_at from account_visit where account_id = ?", account)
                .get("began_at");
    }

    /** As if nobody had used the account for so long. */
    private void awayFor(String time) {
        TestRows.write(
                "update sign_in set seen_at = utc_timestamp(6) - interval " + time + " where account_id = ?", account);
        TestRows.write(
                "update account_visit set began_at = least(began_at, utc_timestamp(6) - interval " + time
                        + " - interval 1 minute) where account_id = ?",
                account);
    }
}
