package haven.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestContacts;
import haven.TestRows;
import haven.Wait;
import haven.access.InTheNameOf;
import haven.custodian.MadeCustodians;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to imports when nodes stop, or several write at once. Contacts of Ethiopia, which no other test knows. */
@ExtendWith(ArquillianExtension.class)
class SheetRaceIT {

    private static final String HEADS = "place,kind,title_en,number_1\n";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Inject
    SheetImportService imports;

    @Inject
    SheetWritingService writing;

    @Inject
    SheetExportService exports;

    @Inject
    ImportResumeJob resume;

    @Inject
    ImportSweepJob sweep;

    @Inject
    InTheNameOf inTheNameOf;

    @Resource
    ManagedExecutorService threads;

    @AfterEach
    void remove() {
        TestContacts.remove("et-mekele", "kind = 'POLICE'");
        MadeCustodians.remove("et-mekele", "Roster %");
    }

    private long check(String kind, String table) {
        return People.as(
                "rso",
                () -> imports.check(
                        "ET", kind, new Sent("t.csv", table.getBytes(StandardCharsets.UTF_8)), Locale.ENGLISH));
    }

    private static String table(String title, int lines) {
        return HEADS
                + IntStream.range(0, lines)
                        .mapToObj(i -> "et-mekele,Police,%s %d,+44 20 7946 0%03d\n".formatted(title, i, i % 1000))
                        .collect(Collectors.joining());
    }

    private static long kept(String title) {
        return TestRows.number("select count(*) from contact where title_en like ?", title + " %");
    }

    private static String state(long id) {
        return String.valueOf(
                TestRows.one("select state from sheet_import where id = ?", id).get("state"));
    }

    private static void isDone(long id) {
        Wait.until("import " + id, LONGEST, () -> state(id).equals("DONE"));
    }

    @Test
    @DisplayName("three that write one import at once, as two nodes after a stop might, write each line once")
    void severalWriters() throws Exception {
        var id = check("contacts", table("Race", 700));
        var account = TestRows.number("select id from account where username = 'rso'");
        People.as("rso", () -> imports.begin(id)); // the first one: the portal's own
        var others = new ArrayList<Future<?>>();
        for (int i = 0; i < 2; i++) {
            others.add(threads.submit(() -> inTheNameOf.run(account, () -> {
                var work = writing.getWork(id);
                while (!state(id).equals("DONE")) {
                    writing.applyNext(id, work, 40);
                }
            })));
        }
        for (var other : others) {
            other.get();
        }
        isDone(id);
        assertThat(kept("Race")).isEqualTo(700);
        assertThat(
                        TestRows.number(
                                "select count(distinct subject_id) from audit_entry where kind = 'Contact' and title like 'Race %'"))
                .isEqualTo(700);
    }

    @Test
    @DisplayName("an import whose node stopped goes on where it was, in the name of the one who began it")
    void resumed() {
        var id = check("contacts", table("Resume", 5));
        TestRows.write(
                "update sheet_import set state = 'APPLYING', position = 2, touched_at = utc_timestamp(6) - interval 5 minute"
                        + " where id = ?",
                id);
        resume.run();
        isDone(id);
        assertThat(kept("Resume")).isEqualTo(3);
        assertThat(
                        TestRows.number(
                                "select count(*) from audit_entry where kind = 'Contact' and title like 'Resume %' and by_kind = 'PERSON'"))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("two imports at once of one place: the second is refused until the first is done")
    void anotherUnderWay() throws Exception {
        var first = check("contacts", table("First", 1));
        var second = check("contacts", table("Second", 1));
        TestRows.write(
                "update sheet_import set state = 'APPLYING', touched_at = utc_timestamp(6) + interval 1 hour where id = ?",
                first);
        assertThatThrownBy(() -> People.as("rso", () -> imports.begin(second)))
                .hasMessage("sheet.error.anotherUnderWay");
        TestRows.write("update sheet_import set state = 'CHECKED' where id = ?", first);
        People.as("rso", () -> imports.begin(second));
        isDone(second);
        assertThatThrownBy(() -> People.as("rso", () -> imports.begin(second))).hasMessage("sheet.error.begun");
    }

    @Test
    @DisplayName(
            "bad input: a designation without the SMT's date; kits are in no table, and nobody is confirmed by one")
    void custodians() throws Exception {
        assertThatThrownBy(() -> check("custodians", "place,title_en,number_1\net-mekele,Desk,+44 20 7946 0001\n"))
                .hasMessage("table.error.missing");
        var id = check(
                "custodians",
                "place,title_en,number_1,designated_on,alternate\n"
                        + "et-mekele,Roster desk,+44 20 7946 0001,2026-01-05,\n"
                        + "et-mekele,Roster night,+44 20 7946 0002,2026-01-06,yes\n"
                        + "et-mekele,Roster nobody,+44 20 7946 0003,,\n"
                        + "et-mekele,Roster future,+44 20 7946 0004,2099-01-01,\n"
                        + "ET,Roster country,+44 20 7946 0005,2026-01-05,\n");
        var view = People.as("rso", () -> imports.get(id, RowState.WRONG, 0));
        assertThat(view.rows().stream()
                        .map(row -> row.problems().get(0).column())
                        .toList())
                .containsExactly("designated_on", "designated_on", "place");
        People.as("rso", () -> imports.begin(id));
        isDone(id);
        assertThat(TestRows.all("""
                        select c.title_en t, p.alternate a from pep_custodian p join contact c on c.id = p.contact_id
                        where c.title_en like 'Roster %' and c.verified_on is null
                          and not exists (select 1 from pep_confirmation f where f.pep_custodian_id = p.id) order by p.id
                        """).stream().map(row -> row.get("t")).toList())
                .isEqualTo(List.of("Roster desk", "Roster night"));
    }

    @Test
    @DisplayName("AM-17 an entry by voice only is in no export, which says so, and no table changes it")
    void byVoiceOnly() throws Exception {
        var made = check("contacts", table("Voice", 1));
        People.as("rso", () -> imports.begin(made));
        isDone(made);
        TestRows.write("update contact set by_voice_only = true where title_en = 'Voice 0'");
        People.as("rso", () -> {
            assertThat(exports.listAfter("et-mekele", "contacts", 0, 1000, Locale.ENGLISH))
                    .noneMatch(row -> row.cells().contains("Voice 0"));
            assertThat(exports.countLeftOut("et-mekele", "contacts")).isEqualTo(1);
        });
        var again = check("contacts", table("Voice", 1));
        assertThat(People.as("rso", () -> imports.get(again, null, 0)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.problems().get(0).key()).isEqualTo("contact.import.byVoiceOnly"));
    }

    @Test
    @DisplayName("imports with their files are deleted after 30 days")
    void swept() {
        var id = check("contacts", table("Swept", 1));
        TestRows.write("update sheet_import set made_at = utc_timestamp(6) - interval 31 day where id = ?", id);
        assertThat(sweep.run()).isPositive();
        assertThat(TestRows.number("select count(*) from sheet_import where id = ?", id)
                        + TestRows.number("select count(*) from sheet_import_file where sheet_import_id = ?", id))
                .isZero();
    }
}
