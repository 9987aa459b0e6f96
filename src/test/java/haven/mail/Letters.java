package haven.mail;

import haven.TestRows;
import java.util.Map;

/** Letters that tests put into the outbox, beside the portal, and what became of them. */
final class Letters {

    private Letters() {}

    /** A letter that is due now, with a button; its address is its name. */
    static void write(String once, String language) {
        TestRows.write(
                "insert into letter (once, address, language, subject, text, button, link, made_at, due_at) values"
                        + " (?, ?, ?, 'About <b>', 'Dear \"you\",\n\n1 < 2 & <script>alert(1)</script>', 'Open',"
                        + " 'http://localhost/x?a=1&b=2', utc_timestamp(6), utc_timestamp(6))",
                once,
                address(once),
                language);
    }

    static String address(String once) {
        return once + "@example.org";
    }

    static Map<String, Object> row(String once) {
        return TestRows.one("select * from letter where once = ?", once);
    }

    static boolean is(LetterState state, String once) {
        return state.name().equals(row(once).get("state"));
    }

    static void remove() {
        TestRows.write("delete from letter where once like 'test-%'");
    }
}
