package haven.document;

import static haven.document.Keeper.described;
import static haven.document.Keeper.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestRows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What documents hand in to the work queue, and that it goes away by doing it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DueDocumentsIT {

    private static final String DRAFTS = "/work?rule=document.draft&country=KE";

    private final Keeper focal = Keeper.signedIn("focal.ke");

    @Test
    @DisplayName("XCT-11 a draft is due after three days, and gone from the queue once it is released")
    void draft() {
        var document = focal.add("ke", described("Draft that waits"), pdf("waits.pdf", "waits"));
        assertThat(focal.browser().get(DRAFTS).body()).as("on its first day").doesNotContain("Draft that waits");

        age(document, 1, 4);
        assertThat(focal.browser().get(DRAFTS).body()).contains("Draft that waits", "href=\"" + document + "/edit\"");
        assertThat(focal.browser().get("/").body()).contains("id=\"work\"");

        focal.release(document, 1);
        assertThat(focal.browser().get(DRAFTS).body()).doesNotContain("Draft that waits");
    }

    @Test
    @DisplayName("XCT-11 a newer version begins its own three days; withdrawing is doing it too")
    void newerVersion() {
        var document = focal.add("ke", described("Draft with a successor"), pdf("next.pdf", "one"));
        age(document, 1, 9);
        focal.upload(document, pdf("next.pdf", "two"));
        assertThat(focal.browser().get(DRAFTS).body()).doesNotContain("Draft with a successor");

        age(document, 2, 5);
        assertThat(focal.browser().get(DRAFTS).body()).contains("Draft with a successor");
        focal.withdraw(document, 2);
        assertThat(focal.browser().get(DRAFTS).body()).doesNotContain("Draft with a successor");
    }

    @Test
    @DisplayName(
            "XCT-11, CSD-08 an RSO sees the own region only, a focal point the own country and nothing closed to them")
    void scope() {
        var open = focal.add("ke", described("Open draft"), pdf("scope.pdf", "open"));
        var rso = Keeper.signedIn("rso");
        var closed = rso.add("ke", described("Draft for the SMT", "classification", "SMT"), pdf("scope.pdf", "closed"));
        age(open, 1, 20);
        age(closed, 1, 20);

        assertThat(rso.browser().get(DRAFTS).body()).contains("Open draft", "Draft for the SMT");
        assertThat(Http.portal().signIn("hq").get(DRAFTS).body()).contains("Open draft", "Draft for the SMT");
        assertThat(focal.browser().get(DRAFTS).body()).contains("Open draft").doesNotContain("Draft for the SMT");
        for (var stranger : new String[] {"rso.bangkok", "focal.so", "staff", "smt.ke", "director", "admin"}) {
            var reader = Http.portal().signIn(stranger);
            for (var path : new String[] {DRAFTS, "/work", "/", item(open), item(closed)}) {
                assertThat(reader.get(path).body())
                        .as(stranger + " " + path)
                        .doesNotContain("Open draft", "Draft for the SMT");
            }
        }
        assertThat(focal.browser().get(item(closed)).body()).doesNotContain("Draft for the SMT");
        focal.release(open, 1);
        rso.release(closed, 1);
    }

    @Test
    @DisplayName("XCT-11 a type that every country must have is due until one is in force; the link knows the type")
    void missing() {
        var type = Keeper.typeId("medical-evacuation");
        var work = "/work?rule=document.missing&country=KE";
        var link = "/documents/ke/new?type=" + type;
        assertThat(focal.browser().get(work).body()).contains(link);
        assertThat(focal.browser().get(link).body()).contains("<option value=\"" + type + "\" selected");

        var document = focal.publish(
                "ke", described("Plan for evacuation", "type", type), pdf("evacuation.pdf", "evacuation"));
        assertThat(focal.browser().get(work).body()).doesNotContain(link);
        focal.withdraw(document, 1);
        assertThat(focal.browser().get(work).body()).contains(link);
    }

    @Test
    @DisplayName("rule 11 nobody is late for the time before a type was required")
    void ruleStart() {
        var start =
                TestRows.one("select required_from, utc_date() today from document_type where code = 'pep-protocol'");
        assertThat(start.get("required_from")).isNotNull();
        var row = focal.browser().get("/work/document.missing/KE-" + Keeper.typeId("pep-protocol"));
        assertThat(row.body()).contains("Due by").doesNotContain("should have been done");
        TestRows.write(
                "update document_type set required_from = utc_date() + interval 1 day where code = 'pep-protocol'");
        try {
            assertThat(focal.browser().get("/work?rule=document.missing").body())
                    .doesNotContain("type=" + Keeper.typeId("pep-protocol"));
        } finally {
            TestRows.write(
                    "update document_type set required_from = ? where code = 'pep-protocol'",
                    start.get("required_from"));
        }
    }

    @Test
    @DisplayName(
            "XCT-11 a document is due for review 30 days before its day, later than that it is late, and done by a new day")
    void review() {
        var document = focal.publish("ke", described("To be reviewed"), pdf("review.pdf", "review"));
        var work = "/work?rule=document.review&country=KE";
        assertThat(focal.browser().get(work).body()).as("without a day").doesNotContain("To be reviewed");
        review(document, 31);
        assertThat(focal.browser().get(work).body()).doesNotContain("To be reviewed");
        review(document, 30);
        assertThat(focal.browser().get(work).body()).contains("To be reviewed");
        review(document, -1);
        assertThat(focal.browser().get("/work/document.review/" + id(document)).body())
                .contains("should have been done by");
        focal.withdraw(document, 1);
        assertThat(focal.browser().get(work).body())
                .as("nobody reads it any more")
                .doesNotContain("To be reviewed");
    }

    private static void review(String document, int inDays) {
        TestRows.write(
                "update country_document set review_by = utc_date() + interval ? day where id = ?",
                inDays,
                id(document));
    }

    /** The version was uploaded so many days ago. */
    private static void age(String document, int number, int days) {
        TestRows.write(
                "update document_version set uploaded_at = utc_timestamp(6) - interval ? day"
                        + " where country_document_id = ? and number = ?",
                days,
                id(document),
                number);
    }

    private static String item(String document) {
        return "/work/document.draft/"
                + TestRows.number("select max(id) from document_version where country_document_id = ?", id(document));
    }

    private static String id(String document) {
        return document.replaceAll("\\D", "");
    }
}
