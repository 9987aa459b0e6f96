package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;

import haven.BesideThePortal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an upgrade makes of calls and changed numbers from before they were kept by number. */
@BesideThePortal
class NumbersUpgradeIT {

    private static final Path WORK = Path.of("target", "numbers test").toAbsolutePath();
    private static final String OFFICE = "+254207621234";
    private static final String MOBILE = "+254711123456";

    @BeforeEach
    void clear() throws Exception {
        DataFolder.deleteAll(WORK);
    }

    private static String contact(int id, String more, String values) {
        return "insert into contact (id, scope, kind, hours, languages, from_date" + more + ") values (" + id
                + ", '/world/nairobi/KE/ke-nairobi/', 'WARDEN', 'always', 'en', '2026-01-01'" + values + ")";
    }

    private static String number(int contact, int position, String digits) {
        return "insert into contact_number (contact_id, position, kind, digits) values (" + contact + ", " + position
                + ", 'MOBILE', '" + digits + "')";
    }

    private static String check(int contact, int day, String outcome) {
        return "insert into contact_check (contact_id, checked_on, by_role, method, outcome) values (" + contact
                + ", '2026-03-0" + day + "', 'OPERATIONS_CENTRE', 'CALLED', '" + outcome + "')";
    }

    private static String call(int contact, int day, String outcome, String digits) {
        return "insert into test_call (contact_id, digits, called_at, outcome, by_role) values (" + contact + ", '"
                + digits + "', '2026-03-0" + day + " 09:00:00', '" + outcome + "', 'OPERATIONS_CENTRE')";
    }

    @Test
    @DisplayName("DIR-05, DIR-11 old calls become calls of their number, and all numbers of an old change wait")
    void upgraded() throws Exception {
        try (var database = StandingDatabase.start(WORK.resolve("data")).migrate("28")) {
            database.execute(
                    // both calls were of a number that it no longer has
                    contact(1, ", unanswered", ", 2"),
                    number(1, 0, "+254711999999"),
                    check(1, 1, "NOT_ANSWERED"),
                    call(1, 1, "NO_ANSWER", MOBILE),
                    check(1, 2, "NOT_ANSWERED"),
                    call(1, 2, "NO_ANSWER", MOBILE),
                    // the same day two numbers, of which one answered later
                    contact(2, ", unanswered", ", 3"),
                    number(2, 0, OFFICE),
                    number(2, 1, MOBILE),
                    check(2, 1, "NOT_ANSWERED"),
                    call(2, 1, "NO_ANSWER", OFFICE),
                    check(2, 1, "NOT_ANSWERED"),
                    call(2, 1, "NO_ANSWER", MOBILE),
                    check(2, 2, "RIGHT"),
                    call(2, 2, "ANSWERED", OFFICE),
                    check(2, 3, "NOT_ANSWERED"),
                    call(2, 3, "NO_ANSWER", MOBILE),
                    // a call that the log does not know, and a change of before
                    contact(3, ", unanswered, numbers_changed_on, numbers_changed_by", ", 1, '2026-03-01', 7"),
                    number(3, 0, OFFICE),
                    number(3, 1, MOBILE),
                    check(3, 1, "NOT_ANSWERED"));
            database.migrate("38");
            database.execute(
                    contact(4, ", numbers_changed_on, numbers_waiting", ", '2026-03-01', '" + MOBILE + "'"),
                    number(4, 0, OFFICE),
                    number(4, 1, MOBILE),
                    "insert into contact_check (contact_id, checked_on, by_role, method, outcome, ended_change_on,"
                            + " ended_change_by, ended_change_numbers)"
                            + " values (4, '2026-03-01', 'OPERATIONS_CENTRE', 'CALLED', 'RIGHT', '2026-03-01', 8, '1,2')");

            database.migrate("40");

            assertThat(database.column("select digits from contact_check where contact_id = 1 order by id"))
                    .containsExactly(MOBILE, MOBILE);
            assertThat(database.column("select digits from contact_check where contact_id = 2 order by id"))
                    .containsExactly(OFFICE, MOBILE, OFFICE, MOBILE);
            assertThat(database.column("select digits from contact_check where contact_id = 3"))
                    .containsExactly((String) null);
            assertThat(database.column("select unanswered from contact order by id"))
                    .containsExactly("0", "2", "1", "0");
            assertThat(database.column(
                            "select concat(numbers_waiting, '/', numbers_waiting_by) from contact order by id"))
                    .containsExactly("/", "/", OFFICE + "," + MOBILE + "/7,7", MOBILE + "/");
            assertThat(database.column(
                            "select ended_change_numbers_by from contact_check where ended_change_on is not null"))
                    .containsExactly("8,8");
        }
    }
}
