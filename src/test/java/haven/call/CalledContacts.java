package haven.call;

import haven.TestContacts;
import haven.TestRows;
import java.util.List;

/** Contacts of tests, written past the forms: at Mombasa, taken away again. */
public final class CalledContacts {

    public static final String SCOPE = "/world/nairobi/KE/ke-mombasa/";
    public static final String STATION = "ke-mombasa";

    private static final String MINE = "Call test%";

    private CalledContacts() {}

    /** A contact that was never checked, with one number. @return its id */
    public static long add(String kind, String title, String digits, String... more) {
        TestRows.write(
                "insert into contact (scope, kind, title_en, hours, languages, from_date, check_by) values (?, ?, ?, 'always',"
                        + " 'en,sw', '2026-01-01', '2026-01-01')",
                SCOPE,
                kind,
                title);
        var id = TestRows.number("select max(id) from contact where title_en = ?", title);
        TestRows.write(
                "insert into contact_number (contact_id, position, kind, digits) values (?, 0, 'MOBILE', ?)",
                id,
                digits);
        for (var assignment : List.of(more)) {
            TestRows.write("update contact set " + assignment + " where id = ?", id);
        }
        return id;
    }

    /** From the published pages too. */
    public static void removeAll() {
        TestRows.write(
                "delete r from number_report r join contact c on c.id = r.contact_id where c.title_en like ?", MINE);
        TestContacts.remove(STATION, "title_en like ?", MINE);
        TestRows.write("delete from contact where title_en like ?", MINE); // what a test moved elsewhere
    }
}
