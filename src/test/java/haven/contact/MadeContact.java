package haven.contact;

import haven.Http;
import haven.PortalExtension;
import haven.TestContacts;
import haven.TestRows;
import haven.access.Tokens;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** A contact of Nakuru's, made for one test by rows, which the demo cast leaves alone; checked a month ago. */
public record MadeContact(long id, String title) {

    public static final String PLACE = "ke-nakuru";
    public static final String SCOPE = "/world/nairobi/KE/ke-nakuru/";

    /** Of this kind, with a number, whose check ends on this day. */
    public static MadeContact of(ContactKind kind, LocalDate checkBy) {
        var title = "Made " + UUID.randomUUID().toString().substring(0, 8);
        TestRows.write(
                "insert into contact (scope, kind, title_en, hours, languages, verified_on, verified_by_role, verified_by,"
                        + " check_by, from_date) values (?, ?, ?, 'always', 'en', ?, 'OSS_HEADQUARTERS', 'CALLED', ?,"
                        + " '2026-01-01')",
                SCOPE,
                kind.name(),
                title,
                today().minusDays(30),
                checkBy);
        var made = new MadeContact(TestRows.number("select id from contact where title_en = ?", title), title);
        TestRows.write(
                "insert into contact_number (contact_id, position, kind, digits) values (?, 0, 'MOBILE', '+254711000111')",
                made.id());
        return made;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    /** Sets a column, such as {@code email}. */
    public MadeContact with(String column, Object value) {
        TestRows.write("update contact set " + column + " = ? where id = ?", value, id);
        return this;
    }

    /** A letter that was sent to this address; gives the path of its link. */
    public String asked(String address) {
        var token = Tokens.random();
        TestRows.write(
                "insert into contact_question (contact_id, due_on, number, hash, address_hash, asked_at, valid_until)"
                        + " select id, check_by, 1 + (select count(*) from contact_question q where q.contact_id = ?), ?, ?,"
                        + " utc_timestamp(6), utc_timestamp(6) + interval 30 day from contact where id = ?",
                id,
                Tokens.hash(token),
                Tokens.hash(address),
                id);
        return "/confirm/" + token;
    }

    /** How many checks it has with this outcome. */
    public long checks(CheckOutcome outcome) {
        return TestRows.number(
                "select count(*) from contact_check where contact_id = ? and outcome = ?", id, outcome.name());
    }

    /** All letters about it seem so many days older. */
    public void age(int days) {
        TestRows.write(
                "update contact_question set asked_at = asked_at - interval ? day, valid_until = valid_until - interval ? day"
                        + " where contact_id = ?",
                days,
                days,
                id);
    }

    /** From what is published too, where a test had it published. */
    public void remove() {
        if (PortalExtension.url() != null
                && Http.portal().get("/contacts/" + PLACE).body().contains("id=\"c" + id + "\"")) {
            TestContacts.remove(PLACE, "id = ?", id);
        }
        TestRows.write("delete from contact where id = ?", id);
    }
}
