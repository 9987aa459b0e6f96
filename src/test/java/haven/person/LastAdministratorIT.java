package haven.person;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestDatabase;
import haven.TestPeople;
import haven.TestRows;
import haven.Wait;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two administrators and no other: the one of the cast is away while this runs. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LastAdministratorIT {

    private long ada;
    private long ben;

    @BeforeEach
    void onlyTwo() {
        TestRows.write("update account set active = false where username = 'admin'");
        ada = TestPeople.add("IT-ADA", "Ash", null);
        ben = TestPeople.add("IT-BEN", "Birch", null);
        TestPeople.account(ada, "it.ada");
        TestPeople.account(ben, "it.ben");
        TestPeople.duty(ada, "ADMINISTRATOR", "/world/", null);
        TestPeople.duty(ben, "ADMINISTRATOR", "/world/", null);
    }

    @AfterEach
    void asItWas() {
        TestRows.write("update account set active = true where username = 'admin'");
        TestPeople.removeAll();
    }

    private static Callable<Http.Answer> close(Http who, long whom) {
        var page = who.get("/person/" + whom + "/account");
        return () -> who.submit(page, "close", "deactivate", Map.of());
    }

    private static Callable<Http.Answer> end(Http who, long whom) {
        var page = who.get("/person/" + whom + "/duties");
        var duty = String.valueOf(TestRows.number("select id from duty where person_id = ?", whom));
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        return () -> who.submit(page, "endForm", "end", Map.of("endDuty", duty, "lastDay", yesterday));
    }

    /** Sends all, and lets them go on only when each of them waits for the others. */
    private static List<Http.Answer> atOnce(List<Callable<Http.Answer>> posts) throws Exception {
        var threads = Executors.newFixedThreadPool(posts.size());
        var answers = new ArrayList<Http.Answer>();
        try (var held = DriverManager.getConnection(
                        System.getProperty("haven.db.url"), TestDatabase.USER, TestDatabase.PASSWORD);
                var statement = held.createStatement()) {
            held.setAutoCommit(false);
            statement.executeQuery("select name from portal_key where name = 'administrators' for update");
            var sent = posts.stream().map(threads::submit).toList();
            Wait.until("all wait", Duration.ofSeconds(5), () -> waiting() == posts.size());
            held.commit();
            for (var answer : sent) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        return answers;
    }

    private static long waiting() {
        return TestRows.number("select count(*) from information_schema.processlist"
                + " where info like 'select name from portal_key%for update'");
    }

    private static void oneIsRefused(List<Http.Answer> answers) {
        assertThat(answers)
                .filteredOn(answer -> answer.header("Location").contains("said=person.said"))
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.header("Location").contains("said=person.said"))
                .singleElement()
                .satisfies(
                        answer -> assertThat(answer.body()).contains("a day without an administrator who can sign in"));
        assertThat(TestRows.number("select count(*) from account a join duty d on d.person_id = a.person_id"
                        + " where a.active and d.role = 'ADMINISTRATOR'"
                        + " and (d.to_date is null or d.to_date >= utc_date())"))
                .as("administrators who are left")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("DIR-10 two administrators who deactivate each other at the same time: one is refused")
    void closeEachOther() throws Exception {
        oneIsRefused(atOnce(List.of(close(TestPeople.signIn("it.ada"), ben), close(TestPeople.signIn("it.ben"), ada))));
    }

    @Test
    @DisplayName("DIR-10 two administrators who remove each other in two ways at the same time: one is refused")
    void twoWays() throws Exception {
        oneIsRefused(atOnce(List.of(end(TestPeople.signIn("it.ada"), ben), close(TestPeople.signIn("it.ben"), ada))));
    }

    @Test
    @DisplayName("DIR-10 the last administrator’s account is not closed, and the page says what to do first")
    void last() throws Exception {
        TestRows.write(
                "update duty set to_date = ? where person_id = ?",
                LocalDate.now(ZoneOffset.UTC).plusDays(9),
                ada);

        var answer = close(TestPeople.signIn("it.ada"), ben).call();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("a day without an administrator who can sign in");
    }
}
