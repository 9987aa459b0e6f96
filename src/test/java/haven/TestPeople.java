package haven;

import java.time.LocalDate;

/** People of a test's own, beside the demo cast; their staff numbers begin with {@code IT-}. */
public final class TestPeople {

    /** The password of all their accounts. */
    public static final String PASSWORD = "staff";

    private TestPeople() {}

    /** Somebody posted at this station, or nowhere where it is null; gives the id. */
    public static long add(String staffNumber, String familyName, String station) {
        TestRows.write(
                "insert into person (staff_number, given_name, family_name, email, category)"
                        + " values (?, 'Ines', ?, ?, 'OTHER')",
                staffNumber,
                familyName,
                staffNumber + "@test.example.org");
        var id = TestRows.number("select id from person where staff_number = ?", staffNumber);
        if (station != null) {
            TestRows.write(
                    "insert into stay (person_id, kind, duty_station_id, from_date, source)"
                            + " select ?, 'POSTING', id, '2024-01-01', 'HR' from duty_station where code = ?",
                    id,
                    station);
        }
        return id;
    }

    /** Gives an account with {@link #PASSWORD}; gives its id. */
    public static long account(long person, String username) {
        TestRows.write(
                "insert into account (username, password_hash, person_id, created_at)"
                        + " select ?, password_hash, ?, utc_timestamp(6) from account where username = 'staff'",
                username,
                person);
        return TestRows.number("select id from account where username = ?", username);
    }

    /** A duty from the start of 2024; gives its id. */
    public static long duty(long person, String role, String scope, LocalDate to) {
        TestRows.write(
                "insert into duty (person_id, role, scope, from_date, to_date) values (?, ?, ?, '2024-01-01', ?)",
                person,
                role,
                scope,
                to);
        return TestRows.number("select max(id) from duty where person_id = ?", person);
    }

    /** Signs in with {@link #PASSWORD}. */
    public static Http signIn(String username) {
        var reader = Http.portal();
        var typed = java.util.Map.of("username", username, "password", PASSWORD);
        var answer = reader.submit(reader.get("/login"), "loginForm", "signIn", typed);
        if (answer.status() != 302) {
            throw new AssertionError(username + " could not sign in: " + answer.body());
        }
        return reader;
    }

    /** Takes all of them away again, with what hangs on them. */
    public static void removeAll() {
        var theirs = "select id from person where staff_number like 'IT-%'";
        TestRows.write("delete from account where person_id in (" + theirs + ")");
        TestRows.write("delete from duty where person_id in (" + theirs + ")");
        TestRows.write("delete from stay where person_id in (" + theirs + ")");
        TestRows.write("update person set supervisor_id = null where staff_number like 'IT-%'");
        TestRows.write("delete from person where staff_number like 'IT-%'");
    }
}
