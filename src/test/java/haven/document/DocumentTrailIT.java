package haven.document;

import static haven.document.Keeper.described;
import static haven.document.Keeper.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XCT-07: what keepers do with documents is in the audit trail. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DocumentTrailIT {

    private final Keeper focal = Keeper.signedIn("focal.ke");
    private long last;

    @BeforeEach
    void lookAtTheEnd() {
        last = TestRows.number("select coalesce(max(id), 0) from audit_entry");
    }

    @Test
    @DisplayName("XCT-07 a document from its making to its withdrawal: who, what, before, after, why, in one history")
    void life() {
        var document = focal.add("ke", described("Trail of a paper"), pdf("trail.pdf", "one"));
        var id = document.replaceFirst(".*/", "");
        focal.upload(document, pdf("trail.pdf", "two"));
        focal.release(document, 1);
        focal.withdraw(document, 1);
        var browser = focal.browser();
        var typed = described(
                "Trail of another paper", "classification", "NAMED", "named", handle("staff") + " " + handle("staff2"));
        Keeper.said(browser.submit(browser.get(document + "/edit"), "describe", "saveDescription", typed), "described");

        var rows = TestRows.all(
                "select * from audit_entry where id > ? and whole_kind = 'CountryDocument' and whole_id = ? order by id",
                last,
                id);
        assertThat(rows)
                .extracting(row -> row.get("use_case") + " " + row.get("kind") + " " + row.get("action"))
                .containsExactlyInAnyOrder(
                        "DocumentKeepingService.add CountryDocument MADE",
                        "DocumentKeepingService.add DocumentVersion MADE",
                        "DocumentKeepingService.upload DocumentVersion MADE",
                        "DocumentKeepingService.release DocumentDecision MADE",
                        "DocumentKeepingService.withdraw DocumentDecision MADE",
                        "DocumentKeepingService.describe CountryDocument CHANGED");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("by_kind", "PERSON")
                        .containsEntry("by_name", name("focal.ke"))
                        .containsEntry("scope", "/world/nairobi/KE/")
                        .containsEntry("acting", false));
        assertThat(row(rows, "release"))
                .containsEntry("reason", "What changed in 1")
                .containsEntry("title", "Trail of a paper (1)");
        assertThat(row(rows, "withdraw")).containsEntry("reason", "No longer true");
        assertThat((String) row(rows, "withdraw").get("after_values")).contains("{\"word\":\"WITHDRAWN\"}");
        var described = row(rows, "describe");
        assertThat((String) described.get("before_values"))
                .contains("\"title\":\"Trail of a paper\"", "{\"word\":\"ALL_STAFF\"}", "\"namedReaders\":[]")
                .doesNotContain("language", "reviewBy");
        assertThat((String) described.get("after_values"))
                .contains("\"title\":\"Trail of another paper\"", "{\"word\":\"NAMED\"}")
                .containsPattern("\"namedReaders\":\\[\\{\"person\":\\d+},\\{\"person\":\\d+}]");

        var before = TestRows.number("select max(id) from audit_entry");
        typed.put("named", handle("staff"));
        Keeper.said(browser.submit(browser.get(document + "/edit"), "describe", "saveDescription", typed), "described");
        var fewer = TestRows.one("select * from audit_entry where id > ? and whole_id = ?", before, id);
        assertThat((String) fewer.get("before_values")).containsPattern("\\[\\{\"person\":\\d+},\\{\"person\":\\d+}]");
        assertThat((String) fewer.get("after_values"))
                .containsPattern("^\\{\"namedReaders\":\\[\\{\"person\":\\d+}]}$");
    }

    @Test
    @DisplayName("XCT-07 what was refused leaves no row")
    void refused() {
        var answer = focal.tryToAdd("ke", described(" "), pdf("trail.pdf", "three"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(TestRows.number("select count(*) from audit_entry where id > ?", last))
                .isZero();
    }

    private static Map<String, Object> row(List<Map<String, Object>> rows, String method) {
        return rows.stream()
                .filter(row -> ("DocumentKeepingService." + method).equals(row.get("use_case")))
                .findFirst()
                .orElseThrow();
    }

    private static Object name(String username) {
        return TestRows.one("""
                select concat(p.given_name, ' ', p.family_name) n from person p
                join account a on a.person_id = p.id where a.username = ?
                """, username).get("n");
    }

    private static String handle(String username) {
        return (String) TestRows.one("""
                select coalesce(p.staff_number, p.email) h from person p
                join account a on a.person_id = p.id where a.username = ?
                """, username).get("h");
    }
}
