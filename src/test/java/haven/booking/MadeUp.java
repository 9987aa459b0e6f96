package haven.booking;

import haven.TestRows;
import java.util.List;
import java.util.stream.IntStream;

/** People and sessions of these tests, and how they go again. */
final class MadeUp {

    private static final String NUMBER = "BOOK-IT-";

    private MadeUp() {}

    /** So many people without stays and accounts. */
    static List<Long> people(int count) {
        removeAll();
        IntStream.range(0, count)
                .forEach(i -> TestRows.write(
                        "insert into person (staff_number, given_name, family_name, category, sample)"
                                + " values (?, 'SAMPLE', ?, 'NATIONAL', true)",
                        NUMBER + i,
                        "Sample-Seat-" + i));
        return TestRows.all("select id from person where staff_number like ? order by id", NUMBER + "%").stream()
                .map(row -> ((Number) row.get("id")).longValue())
                .toList();
    }

    static void removeAll() {
        TestRows.write(
                "delete t from booking_step t join booking b on b.id = t.booking_id where b.subject like 'it/%'");
        TestRows.write("delete from booking where subject like 'it/%'");
        TestRows.write("delete t from booking_seat t join booking_session s on s.id = t.session_id"
                + " where s.subject like 'it/%'");
        TestRows.write("delete from booking_session where subject like 'it/%'");
        TestRows.write("delete from booking_agenda where owner like 'it/%'");
        TestRows.write("delete from person where staff_number like ?", NUMBER + "%");
    }

    static long count(String condition, Object... arguments) {
        return TestRows.number("select count(*) from booking where " + condition, arguments);
    }
}
