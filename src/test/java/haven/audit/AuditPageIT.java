package haven.audit;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.People;
import haven.TestRows;
import haven.access.Permission;
import haven.access.Role;
import haven.access.Route;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XCT-07: who reads the audit trail, what they find in it, and that reading leaves no trace. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AuditPageIT {

    private static final Pattern OLDER = Pattern.compile("id=\"older\"[^>]*href=\"([^\"]+)\"");
    private static final Pattern TITLE = Pattern.compile("Page trail (\\d+)");

    @BeforeAll
    static void fill() {
        add("Page trail of Kenya", "/world/nairobi/KE/", "2026-03-01", "{\"title\":\"a\"}");
        add("Page trail of Nairobi", "/world/nairobi/KE/ke-nairobi/", "2026-03-02", "{\"title\":\"b\"}");
        add("Page trail of Thailand", "/world/bangkok/TH/", "2026-03-03", "{\"ownerId\":{\"person\":1}}");
        add("Page trail of an account", "", "2026-03-04", "{\"passwordHash\":{\"secret\":true}}");
        add("=cmd|page trail", "/world/nairobi/KE/", "2026-03-05", "{\"title\":\"<b>bold</b>\"}");
        for (int i = 100; i < 260; i++) {
            add("Page trail " + i, "/world/nairobi/MG/", "2026-03-06", "{}");
        }
    }

    @Test
    @DisplayName(
            "XCT-07 changes of a place are read by who reads the trail there, others by administrators, never mixed")
    void whoReadsWhat() {
        assertThat(found("rso", "?words=page+trail+of"))
                .contains("Page trail of Kenya", "Page trail of Nairobi")
                .doesNotContain("Page trail of Thailand", "Page trail of an account");
        assertThat(found("rso.bangkok", "?words=page+trail+of&place=/world/nairobi/KE/"))
                .doesNotContain("Page trail of Kenya");
        assertThat(found("hq", "?words=page+trail+of"))
                .contains("Page trail of Kenya", "Page trail of Thailand")
                .doesNotContain("Page trail of an account");
        assertThat(found("hq", "?of=portal&words=page+trail+of")).doesNotContain("Page trail of an account");
        assertThat(found("admin", "?words=page+trail+of"))
                .contains("Page trail of an account", "not shown")
                .doesNotContain("Page trail of Kenya", "Page trail of Thailand");
        assertThat(Http.portal().signIn("focal.ke").get("/audit").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("XCT-07 the trail is searched by word, who, kind, place and day")
    void filters() {
        assertThat(found("hq", "?words=page+trail&place=/world/nairobi/KE/ke-nairobi/"))
                .contains("Page trail of Nairobi")
                .doesNotContain("Page trail of Kenya", "Page trail 1");
        assertThat(found("hq", "?words=page+trail&place=/world/nairobi/KE/"))
                .contains("Page trail of Nairobi", "Page trail of Kenya");
        assertThat(found("hq", "?words=trail+page&from=2026-03-02&to=2026-03-03"))
                .contains("Page trail of Nairobi", "Page trail of Thailand")
                .doesNotContain("Page trail of Kenya", "Page trail 1");
        assertThat(found("hq", "?who=trail+tester&kind=Region"))
                .contains("Page trail 259")
                .doesNotContain("Page trail of Thailand");
        assertThat(found("hq", "?who=nobody+of+this+name")).contains("No change fits");
        assertThat(found("hq", "?from=yesterday")).contains("Type a day like");
        assertThat(found("hq", "?words=%25&kind=Region")).doesNotContain("Page trail");
        assertThat(found("hq", "?words=cmd")).contains("&lt;b&gt;bold").doesNotContain("<b>bold");
    }

    @Test
    @DisplayName("XCT-07 older links lead through everything, each row once; a made-up link does no harm")
    void olderLinks() {
        var reader = Http.portal().signIn("rso");
        var titles = new HashSet<String>();
        var path = "/audit?kind=Region&place=/world/nairobi/MG/";
        int rows = 0;
        while (path != null) {
            var body = reader.get(path).body();
            for (var title : TITLE.matcher(body).results().toList()) {
                titles.add(title.group(1));
                rows++;
            }
            var older = OLDER.matcher(body);
            path = older.find() ? older.group(1).replace("&amp;", "&") : null;
        }
        assertThat(titles).hasSize(160);
        assertThat(rows).isEqualTo(160);
        assertThat(reader.get("/audit?before=1-1").body()).contains("No change fits");
        for (var wrong : List.of("before=x", "before=99999999999999999-999999999999999999", "place=%27", "kind=%00")) {
            assertThat(reader.get("/audit?" + wrong).status()).as(wrong).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("XCT-07 what was found is saved as a table, in which no cell is a formula")
    void export() {
        var answer = Http.portal().signIn("rso").get("/audit/export?words=page+trail&lang=en");
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename=\"changes-");
        assertThat(answer.body())
                .contains("When (UTC),Who,Change,What,Where,Before,After,Why", "Page trail of Kenya", "Page trail 100")
                .doesNotContain("Page trail of Thailand", "Page trail of an account");
        assertThat(answer.body().lines().filter(line -> line.contains("Trail Tester")))
                .hasSize(163);
    }

    @Test
    @DisplayName("XCT-07 who reads the trail of a place may read all documents there, so a title tells nothing new")
    void titles() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.permits(Permission.READ_AUDIT)))
                .isNotEmpty()
                .allMatch(role -> role.permits(Permission.KEEP_DOCUMENTS)
                        && role.permits(Permission.READ_SECURITY)
                        && role.permits(Permission.READ_SMT));
    }

    @Test
    @DisplayName("XCT-07 reading writes nothing: every address, by several people, leaves no row")
    void neverARead() {
        var last = AuditedRows.last();
        var document = TestRows.number("select min(id) from country_document where sample");
        for (var name : List.of("staff", "focal.ke", "rso", "hq", "admin", "hr", "opcen")) {
            assertThat(People.ACCOUNTS).contains(name);
            var reader = Http.portal().signIn(name);
            for (var route : Route.values()) {
                if (route != Route.SIGN_OUT) {
                    reader.get(route.pattern()
                            .replace("{code}", "ke-nairobi")
                            .replace("{country}", "ke")
                            .replace("{id}", String.valueOf(document))
                            .replace("{number}", "1")
                            .replaceAll("\\{\\w+}", "none"));
                }
            }
        }
        assertThat(AuditedRows.after(last)).isEmpty();
    }

    private static String found(String who, String query) {
        var answer = Http.portal().signIn(who).get("/audit" + query + "&lang=en");
        assertThat(answer.status()).as(query).isEqualTo(200);
        return answer.body();
    }

    private static void add(String title, String scope, String day, String after) {
        TestRows.write(
                "insert into audit_entry (at, by_kind, account_id, person_id, by_name, kind, subject_id, whole_kind, whole_id,"
                        + " title, scope, action, before_values, after_values)"
                        + " values (?, 'PERSON', 0, null, 'Trail Tester', 'Region', '0', 'Region', '0', ?, ?, 'CHANGED', '{}', ?)",
                day + " 10:00:00",
                title,
                scope,
                after);
    }
}
