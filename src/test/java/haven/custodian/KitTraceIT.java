package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestFolders;
import haven.TestRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * PEP-06: that a kit is to be replaced is known by kit and month, and by nothing that points to a person or a day. A
 * keeper does in a browser all that can be done with kits; then everything that Haven keeps, sends and hands out is read.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class KitTraceIT {

    private static final String PAGE = "/keep/za-durban/custodians";
    private static final YearMonth MONTH = YearMonth.now(ZoneId.of("Africa/Johannesburg"));

    /** What the portal does by itself meanwhile, and who is signed in; none of it says at what page somebody was. */
    private static final Set<String> MEANWHILE =
            Set.of("job", "job_run", "sign_in", "sign_in_attempt", "account_visit");

    /** All columns of all tables that name a kit. One more is a decision about PEP-06, not an accident. */
    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "pep_kit",
                    Set.of(
                            "id",
                            "pep_custodian_id",
                            "batch",
                            "seal",
                            "expires_on",
                            "in_transit",
                            "place",
                            "warned",
                            "sample",
                            "version"),
            "pep_kit_to_replace", Set.of("pep_kit_id", "month", "reordered", "replaced"),
            "pep_kit_decision",
                    Set.of("id", "pep_kit_id", "decision", "month", "by_role", "pep_custodian_id", "place"));

    private final Http keeper = Http.portal().signIn("rso");

    @Test
    @DisplayName(
            "PEP-06 schema: of all tables that name a kit no column knows a day but the printed one, or a person but who answers")
    void schema() {
        var tables = TestRows.all("""
                        select distinct table_name t from information_schema.columns where table_schema = database()
                          and (column_name like '%kit%' or table_name like '%kit%')
                        """).stream()
                .map(row -> String.valueOf(row.get("t")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tables).isEqualTo(new TreeSet<>(COLUMNS.keySet()));
        COLUMNS.forEach((table, columns) -> {
            var found = TestRows.all(
                    "select column_name c, data_type d from information_schema.columns"
                            + " where table_schema = database() and table_name = ?",
                    table);
            assertThat(found).as(table).extracting(row -> row.get("c")).containsExactlyInAnyOrderElementsOf(columns);
            assertThat(found).allSatisfy(column -> {
                if (!"expires_on".equals(column.get("c"))) {
                    assertThat(column.get("d"))
                            .as(table + " " + column)
                            .isIn("varchar", "char", "tinyint", "int", "bigint");
                }
            });
        });
        assertThat(
                        TestRows.all(
                                "select trigger_name from information_schema.triggers where event_object_table like 'pep\\_kit%'"))
                .isEmpty();
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where kind in ('PepKit', 'PepKitToReplace', 'KitDecision')"))
                .isZero();
    }

    @Test
    @DisplayName(
            "PEP-06 rows: a kit is marked, taken back, marked, replaced: month and kit are written, and nothing else anywhere")
    void rows() {
        var custodian = designate("Trace custodian");
        var old = enter("TRACE-OLD", custodian, null);
        assertThat(keeper.get("/work/custodian.kitExpires/" + old).body())
                .as("its task can be done, and nothing can be written down about it")
                .contains("TRACE-OLD", "id=\"discreet\"")
                .doesNotContain("id=\"giveIt\"", "id=\"sleepNow\"");
        assertThat(keeper.get("/work?show=all&rule=custodian.kitExpires").body())
                .as("the list does not offer what the task refuses")
                .contains("TRACE-OLD")
                .doesNotContain("href=\"/work/custodian.kitExpires/");
        var before = everything();
        var exported = exported();

        said(submit(
                "replaceForm",
                "replaceKit",
                Map.of("kitToReplace", old, "kitMonth", MONTH.toString(), "kitReordered", "on")));
        assertThat(fresh(before)).as("a mark").containsOnlyKeys("pep_kit_to_replace", "form_post");
        assertThat(fresh(before).get("pep_kit_to_replace"))
                .singleElement()
                .isEqualTo("{month=" + MONTH + ", pep_kit_id=" + old + ", reordered=true, replaced=false}");

        assertThat(keeper.get(PAGE + "?kit=" + old).body())
                .as("its history tells of its arrival, by month, and of no mark")
                .contains("id=\"kitHistory\"", "arrived");

        said(submit("kitBackForm", "backKit", Map.of("kitBack", old)));
        assertThat(fresh(before)).as("taken back").containsOnlyKeys("form_post");
        said(submit("replaceForm", "replaceKit", Map.of("kitToReplace", old, "kitMonth", MONTH.toString())));
        enter("TRACE-NEW", custodian, old);
        var after = fresh(before);
        assertThat(after).containsOnlyKeys("pep_kit_to_replace", "form_post", "pep_kit", "pep_kit_decision");
        assertThat(after.get("pep_kit_decision"))
                .as("the new kit came: by month")
                .singleElement()
                .asString()
                .contains("ARRIVED", MONTH.toString())
                .doesNotContain(LocalDate.now(ZoneId.of("Africa/Johannesburg")).toString());
        assertThat(after.get("form_post"))
                .as("what a form answered says the same whatever was done")
                .allSatisfy(
                        row -> assertThat(row).contains("answer=/keep/za-durban/custodians?said=custodian.said.saved"));
        assertThat(keeper.get(PAGE).body()).contains("TRACE-NEW").doesNotContain("TRACE-OLD");
        assertThat(exported()).as("what is exported is what it was before").isEqualTo(exported);
        nowhereElse(old);
    }

    /** In nothing that is handed out, mailed, logged, or known of work; searched by what is printed on the kits. */
    private void nowhereElse(String old) {
        var traces = List.of("TRACE-OLD", "TRACE-NEW", "kitToReplace", "/keep/za-durban");
        for (var path : List.of(
                "/help/za-durban/now",
                "/help/za-durban",
                "/contacts/za-durban",
                "/people/export?format=csv",
                "/audit/export?format=csv",
                "/audit",
                "/work",
                "/search?q=durban")) {
            var answer = keeper.get(path);
            assertThat(answer.status()).as(path).isIn(200, 404);
            assertThat(answer.body().replace("/keep/za-durban/custodians", ""))
                    .as(path)
                    .doesNotContain("TRACE-OLD\"", "TRACE-NEW", "kitToReplace");
        }
        for (var path : List.of(
                "/keep/za-durban/custodians/export", "/keep/ZA/custodians/export", "/keep/ZA/contacts/export")) {
            for (var format : List.of("csv", "xlsx")) {
                var answer = keeper.get(path + "?format=" + format);
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(ExportedFile.read(answer.bytes(), format))
                        .as(path + " as " + format)
                        .contains(path.contains("custodians") ? "Trace custodian" : "Name in English")
                        .doesNotContain("TRACE-OLD", "TRACE-NEW")
                        .doesNotContainIgnoringCase("kit", "batch", "seal", "replace");
            }
        }
        var known = everything();
        known.keySet().removeAll(Set.of("pep_kit", "pep_kit_decision", "pep_kit_to_replace", "form_post"));
        known.forEach((table, rows) -> assertThat(rows)
                .as(table)
                .noneMatch(row -> row.contains("TRACE-OLD")
                        || row.contains("TRACE-NEW")
                        || row.contains("custodian.kitExpires/" + old)));
        assertThat(logs()).doesNotContain(traces);
    }

    private String exported() {
        return keeper.get("/keep/za-durban/custodians/export?format=csv").body()
                + keeper.get("/keep/ZA/contacts/export?format=csv").body();
    }

    /** Rows that are new since then, by table; without those that come by themselves. */
    private static Map<String, List<String>> fresh(Map<String, Set<String>> before) {
        var fresh = new TreeMap<String, List<String>>();
        everything().forEach((table, rows) -> {
            var added = new ArrayList<>(rows);
            added.removeAll(before.getOrDefault(table, Set.of()));
            if (!added.isEmpty() && !MEANWHILE.contains(table)) {
                fresh.put(table, added);
            }
        });
        return fresh;
    }

    /** Every row of every table. */
    private static Map<String, Set<String>> everything() {
        var rows = new TreeMap<String, Set<String>>();
        for (var table :
                TestRows.all("select table_name t from information_schema.tables where table_schema = database()")) {
            var name = String.valueOf(table.get("t"));
            rows.put(
                    name,
                    TestRows.all("select * from `" + name + "`").stream()
                            .map(KitTraceIT::text)
                            .collect(Collectors.toSet()));
        }
        return rows;
    }

    private String designate(String title) {
        var typed = new LinkedHashMap<String, String>();
        typed.put(
                "designatedOn", LocalDate.now(ZoneId.of("Africa/Johannesburg")).toString());
        typed.put("contactTitleEn", title);
        typed.put("contactNumber1", "+27 82 123 4567");
        typed.put("asked", "CALLED");
        var answer = submit("designationForm", "saveCustodian", typed);
        assertThat(answer.header("Location")).as(answer.body()).contains("custodian.said.designated");
        return String.valueOf(TestRows.number("select max(id) from pep_custodian"));
    }

    private String enter(String seal, String custodian, String insteadOf) {
        var typed = new LinkedHashMap<>(Map.of(
                "kitBatch",
                "B",
                "kitSeal",
                seal,
                "kitExpires",
                insteadOf == null ? LocalDate.now().plusDays(60).toString() : "2031-01-31",
                "kitCustodian",
                custodian,
                "kitPlace",
                "Safe"));
        if (insteadOf != null) {
            typed.put("kitInsteadOf", insteadOf);
        }
        said(submit("kitForm", "saveKit", typed));
        return String.valueOf(TestRows.number("select id from pep_kit where seal = ?", seal));
    }

    private Http.Answer submit(String form, String button, Map<String, String> typed) {
        return keeper.submit(keeper.get(PAGE), form, button, typed);
    }

    private static void said(Http.Answer answer) {
        assertThat(answer.header("Location")).as(answer.body()).isEqualTo(PAGE + "?said=custodian.said.saved");
    }

    private static String logs() {
        try (var files = Files.list(TestFolders.existing("portal"))) {
            return files.filter(file -> file.getFileName().toString().contains(".log"))
                    .map(KitTraceIT::read)
                    .collect(Collectors.joining());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(java.nio.file.Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A row as text, files by what is in them. */
    private static String text(Map<String, Object> row) {
        var fields = new TreeMap<>(row);
        fields.replaceAll((name, value) -> value instanceof byte[] bytes ? Arrays.hashCode(bytes) : value);
        return fields.toString();
    }
}
