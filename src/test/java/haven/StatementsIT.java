package haven;

import static haven.CountedStatements.statements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Section 9: how many SQL statements a page costs, whatever the number of rows it shows. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    private static final String BULK = "Bulk rhinoceros %";

    /** What each page may cost at most; more is a decision, not an accident. */
    private static final Map<String, Integer> MOST = Map.ofEntries(
            Map.entry("/", 76),
            Map.entry("/work", 80),
            Map.entry("/calls", 16),
            Map.entry("/work/calls", 10),
            Map.entry("/documents/ke", 10),
            Map.entry("/documents/keep", 39),
            Map.entry("/station/ke-nairobi", 28),
            Map.entry("/briefing/pack/ke-nairobi", 24),
            Map.entry("/stations", 7),
            Map.entry("/keep/ke-nairobi/contacts", 14),
            Map.entry("/keep/world", 28),
            Map.entry("/keep/nairobi", 28),
            Map.entry("/keep/world/cover", 12),
            Map.entry("/keep/world/kits", 14),
            Map.entry("/people", 16),
            Map.entry("/briefing/people", 20),
            Map.entry("/briefing/rules", 20),
            Map.entry("/briefing/updates/KE", 20),
            Map.entry("/contacts/ke-nairobi/people", 20),
            Map.entry("/directory?q=sample", 14),
            Map.entry("/my-warden", 14),
            Map.entry("/briefing", 14),
            Map.entry("/briefing/book?station=ke-nairobi", 34),
            Map.entry("/keep/ke-nairobi/wardens", 14),
            Map.entry("/keep/ke-nairobi/call-tree", 14),
            Map.entry("/search?q=nairobi", 9),
            Map.entry("/search?q=rhinoceros", 9),
            Map.entry("/audit", 13));

    @Test
    @DisplayName("9 the number of statements of a page does not grow with documents, versions and posts")
    void constant() {
        var hq = Http.portal().signIn("hq");
        var few = count(hq);
        try {
            addMany();
            assertThat(count(hq)).isEqualTo(few);
            var versions = statements(hq, document("Bulk rhinoceros 1"));
            assertThat(statements(hq, document("Bulk rhinoceros 2"))).isEqualTo(versions);
        } finally {
            removeMany();
        }
        assertThat(few)
                .allSatisfy((page, number) ->
                        assertThat(number).as(page + " of " + few).isLessThanOrEqualTo(MOST.get(page)));
    }

    @Test
    @DisplayName("9 nor do those of mails and jobs grow with letters and runs")
    void forAdministrators() {
        var admin = Http.portal().signIn("admin");
        var mails = statements(admin, "/mails?show=dead");
        var jobs = statements(admin, "/jobs");
        TestRows.write(
                "insert into letter (once, address, language, subject, text, made_at, state) select"
                        + " concat('bulk-', seq), 'bulk@example.org', 'en', 'x', 'y', utc_timestamp(6), 'DEAD' from seq_1_to_60");
        TestRows.write("insert into job_run (name, node, started_at, ended_at, done) select 'test.bulk', 'node',"
                + " utc_timestamp(6), utc_timestamp(6), 1 from seq_1_to_60");
        try {
            assertThat(statements(admin, "/mails?show=dead")).isEqualTo(mails).isLessThanOrEqualTo(8);
            assertThat(statements(admin, "/jobs")).isEqualTo(jobs).isLessThanOrEqualTo(9);
        } finally {
            TestRows.write("delete from letter where once like 'bulk-%'");
            TestRows.write("delete from job_run where name = 'test.bulk'");
        }
    }

    @Test
    @DisplayName("9 nor do those of an Aide-Memoire's keepers grow with its services")
    void forKeepersOfHelp() {
        var hq = Http.portal().signIn("hq");
        var many = statements(hq, "/keep/ke-nairobi/help");
        var few = statements(hq, "/keep/ke-mombasa/help");
        assertThat(many).as("of many; " + few + " of few").isBetween(few - 2, few + 2);
        assertThat(many).isLessThanOrEqualTo(29);
        assertThat(statements(hq, "/keep/ke-nairobi/help/words")).isLessThanOrEqualTo(40);
        assertThat(statements(hq, "/keep/world/help/gaps"))
                .isLessThanOrEqualTo(statements(hq, "/keep/KE/help/gaps") + 2)
                .isLessThanOrEqualTo(20);
        assertThat(statements(hq, "/medical-texts")).isLessThanOrEqualTo(15);
    }

    private static Map<String, Integer> count(Http reader) {
        var counted = new LinkedHashMap<String, Integer>();
        MOST.keySet().stream().sorted().forEach(page -> counted.put(page, statements(reader, page)));
        return counted;
    }

    private static String document(String title) {
        return "/document/" + TestRows.number("select id from country_document where title = ?", title);
    }

    private static void addMany() {
        TestRows.write("insert into country_document (document_type_id, country_id, title, language, classification)"
                + " select t.id, c.id, concat('Bulk rhinoceros ', seq), 'en', 'ALL_STAFF'"
                + " from seq_1_to_60, document_type t, country c where t.code = 'advice' and c.code = 'KE'");
        addVersion(1, BULK);
        for (int number = 2; number <= 20; number++) {
            addVersion(number, "Bulk rhinoceros 2");
        }
        TestRows.write("insert into security_post (designated_area_id, kind, title, organization, from_date)"
                + " select p.designated_area_id, p.kind, concat('Bulk rhinoceros ', seq), p.organization, p.from_date"
                + " from seq_1_to_30, security_post p join duty_station s on s.designated_area_id = p.designated_area_id"
                + " where s.code = 'ke-nairobi' and p.to_date is null");
    }

    private static void addVersion(int number, String title) {
        TestRows.write(
                "insert into document_version"
                        + " (country_document_id, number, file_name, media_type, size, checksum, uploaded_at)"
                        + " select id, ?, 'bulk.pdf', 'application/pdf', 10, repeat('0', 64), now(6)"
                        + " from country_document where title like ?",
                number,
                title);
        TestRows.write(
                "insert into document_decision"
                        + " (country_document_id, document_version_id, outcome, material, remark, decided_at)"
                        + " select d.id, v.id, 'RELEASED', true, 'Bulk', now(6) from country_document d"
                        + " join document_version v on v.country_document_id = d.id and v.number = ?"
                        + " where d.title like ?",
                number,
                title);
    }

    private static void removeMany() {
        for (var table : new String[] {"document_decision", "document_version"}) {
            TestRows.write("delete x from " + table + " x join country_document d on d.id = x.country_document_id"
                    + " where d.title like '" + BULK + "'");
        }
        TestRows.write("delete from country_document where title like '" + BULK + "'");
        TestRows.write("delete from security_post where title like '" + BULK + "'");
    }
}
