package haven.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestContacts;
import haven.TestRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contacts of Tanzania, which the demo cast leaves alone, are imported by the officer of its region. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SheetImportIT {

    private static final String HEADS =
            "Place,Kind,Name in English,Organization,Number 1,Messages to number 1,Hours,First day\n";
    private static final String SCOPE = "/world/nairobi/TZ/%";

    private final Importer rso = new Importer("rso", "TZ", "contacts");

    @AfterEach
    void remove() {
        TestContacts.remove("tz-dar-es-salaam", "sample = false");
        TestContacts.remove("TZ", "sample = false");
    }

    private static byte[] file(String name) {
        try (var in = SheetImportIT.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static long kept(String title) {
        return TestRows.number("select count(*) from contact where scope like ? and title_en like ?", SCOPE, title);
    }

    @Test
    @DisplayName(
            "a dry run changes nothing; the button imports the good lines; what is published and on record follows")
    void dryRunThenImport() {
        var address = rso.check(HEADS
                + "tz-dar-es-salaam,Hospital,Trial hospital,Trial trust,+44 20 7946 0101,\"SMS, WhatsApp\",Mo-Fr 08:00-12:00,2026-01-05\n"
                + "TZ,HOTLINE,Trial line,,+44 20 7946 0102,,24/7,\n"
                + "ke-nairobi,Hospital,Trial elsewhere,,+44 20 7946 0103,,,\n"
                + "tz-dar-es-salaam,Hospitl,Trial kind,,+44 20 7946 0104,,,\n"
                + "tz-dar-es-salaam,Hospital,Trial number,,12 34 x,,,\n");
        var page = rso.browser().get(address);
        assertThat(Importer.state(page)).isEqualTo("CHECKED");
        assertThat(Importer.count(page, "NEW")).isEqualTo(2);
        assertThat(Importer.count(page, "WRONG")).isEqualTo(3);
        assertThat(page.body())
                .contains("Line 4", "“ke-nairobi” is not a place that you keep here", "Is “Hospital” meant?")
                .contains("Number 1:");
        assertThat(kept("Trial %")).isZero();

        var done = rso.apply(address);
        assertThat(Importer.count(done, "NEW")).isEqualTo(2);
        assertThat(kept("Trial %")).isEqualTo(2);
        assertThat(rso.browser().get("/contacts/tz-dar-es-salaam").body()).contains("Trial hospital", "Trial line");
        assertThat(
                        TestRows.number(
                                "select count(*) from audit_entry where kind = 'Contact' and title like 'Trial %' and action = 'MADE'"
                                        + " and use_case = 'SheetWritingService.applyNext' and reason like 'Import %' and by_kind = 'PERSON'"))
                .isEqualTo(2);
        assertThat(TestRows.number(
                        "select count(*) from contact where title_en like 'Trial %' and verified_on is not null"))
                .as("verification never comes by a table")
                .isZero();
    }

    @Test
    @DisplayName("what was exported changes nothing when it is imported, as CSV and as a workbook, in any language")
    void roundTrip() {
        rso.apply(
                rso.check(
                        HEADS
                                + "tz-dar-es-salaam,Police,Round trip,\"A, B \"\"C\"\"\",+44 20 7946 0111,SMS,\"Mo-We 20:00-06:00; Fr 08:00-12:00, 13:00-17:00\",2026-01-05\n"));
        for (var language : List.of("en", "fr", "ar")) {
            for (var format : List.of("csv", "xlsx")) {
                rso.browser().get("/?lang=" + language);
                var sent = rso.browser().get("/keep/TZ/contacts/export?format=" + format);
                assertThat(sent.header("Content-Disposition")).contains("attachment", "." + format);
                var page = rso.browser().get(rso.check("export." + format, sent.bytes()));
                assertThat(Importer.count(page, "SAME"))
                        .as(language + " " + format + page.body())
                        .isPositive();
                assertThat(Importer.count(page, "NEW")
                                + Importer.count(page, "CHANGED")
                                + Importer.count(page, "WRONG"))
                        .as(language + " " + format + page.body())
                        .isZero();
            }
        }
        rso.browser().get("/?lang=en");
    }

    @Test
    @DisplayName(
            "bad input: two editors at once; what somebody changed since the dry run or the export is not overwritten")
    void changedMeanwhile() {
        rso.apply(rso.check(HEADS
                + "tz-dar-es-salaam,Fire brigade,Meanwhile,,+44 20 7946 0121,,,\n".replace("Fire brigade", "FIRE")));
        var exported = new String(
                rso.browser()
                        .get("/keep/tz-dar-es-salaam/contacts/export?format=csv")
                        .bytes(),
                StandardCharsets.UTF_8);
        var address = rso.check(HEADS + "tz-dar-es-salaam,FIRE,Meanwhile,,+44 20 7946 0122,,,\n");
        assertThat(Importer.count(rso.browser().get(address), "CHANGED")).isEqualTo(1);

        var other = new Importer("hq", "TZ", "contacts");
        other.apply(other.check(HEADS + "tz-dar-es-salaam,FIRE,Meanwhile,,+44 20 7946 0123,,,\n"));

        assertThat(rso.apply(address).body()).contains("Somebody changed this entry since");
        var again = rso.browser().get(rso.check(exported.replace("+44 20 7946 0121", "+44 20 7946 0124")));
        assertThat(Importer.count(again, "CHANGED")).isZero();
        assertThat(again.body()).contains("Somebody changed this entry since");
        assertThat(TestRows.one("select n.digits from contact_number n join contact c on c.id = n.contact_id"
                                + " where c.title_en = 'Meanwhile'")
                        .get("digits"))
                .isEqualTo("+442079460123");
    }

    @Test
    @DisplayName("two clicks on Import, at once, act once")
    void twoClicks() throws Exception {
        var address = rso.check(HEADS + "tz-dar-es-salaam,Hospital,Two clicks,,+44 20 7946 0131,,,\n");
        var start = new CyclicBarrier(3);
        var clicks = new ArrayList<Callable<Http.Answer>>();
        for (int i = 0; i < 3; i++) {
            var tab = Http.portal();
            tab.cookies().putAll(rso.browser().cookies());
            clicks.add(() -> {
                var page = tab.get(address); // a form of its own: the key of the form does not save us
                start.await();
                return tab.submit(page, "importForm", "import", java.util.Map.of());
            });
        }
        var threads = Executors.newFixedThreadPool(3);
        try {
            for (var click : threads.invokeAll(clicks)) {
                assertThat(click.get().status()).isIn(200, 302);
            }
        } finally {
            threads.shutdown();
        }
        rso.done(address);
        assertThat(kept("Two clicks")).isEqualTo(1);
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where kind = 'SheetImport' and subject_id = ?",
                        address.replaceAll("\\D", "")))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("an import is there for nobody but the one who sent it: 404 for others who keep the place")
    void onlyMine() {
        var address = rso.check(HEADS + "tz-dar-es-salaam,Hospital,Mine,,+44 20 7946 0141,,,\n");
        for (var other : List.of("hq", "rso.bangkok", "focal.ke")) {
            var browser = Http.portal().signIn(other);
            assertThat(browser.get(address).status()).as(other).isEqualTo(404);
            assertThat(browser.get(address + "/failed").status()).as(other).isEqualTo(404);
        }
        assertThat(Http.portal().signIn("staff").get(address).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("bad input: an officer of another region who types the address of an import or export page gets 404")
    void otherRegion() {
        var bangkok = Http.portal().signIn("rso.bangkok");
        for (var kind : List.of("contacts", "custodians")) {
            assertThat(bangkok.get("/keep/TZ/import?kind=" + kind).status())
                    .as(kind)
                    .isEqualTo(404);
            assertThat(bangkok.get("/keep/TZ/" + kind + "/export?format=csv").status())
                    .as(kind)
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName(
            "bad input, day and month swapped: the page asks which day is meant, and one click answers for the file")
    void days() {
        var address = rso.check(HEADS + "tz-dar-es-salaam,Hospital,Swapped,,+44 20 7946 0151,,,03/04/2026\n");
        var asked = rso.browser().get(address);
        assertThat(Importer.count(asked, "WRONG")).isEqualTo(1);
        assertThat(asked.body()).contains("Which day is that?", "3 April 2026", "4 March 2026");

        rso.press(address, "daysForm", "dayFirst");
        rso.apply(address);
        assertThat(TestRows.one("select cast(from_date as char) d from contact where title_en = 'Swapped'")
                        .get("d"))
                .isEqualTo("2026-04-03");
    }

    @Test
    @DisplayName(
            "the lines that are not imported come back as a file of the same form, with what is wrong, and can be sent again")
    void failedLines() {
        var address = rso.check(
                "table.csv",
                (HEADS.replace(',', ';')
                                + "tz-dar-es-salaam;Hospital;=1+1;;+44 20 7946 0161;;;\ntz-dar-es-salaam;Hospital;Back again;;+44;;;\n")
                        .getBytes(StandardCharsets.UTF_16));
        var failed = rso.browser().get(address + "/failed");
        var lines = new String(failed.bytes(), StandardCharsets.UTF_8);
        assertThat(failed.header("Content-Disposition")).isEqualTo("attachment; filename=\"lines-to-correct.csv\"");
        assertThat(lines).contains("What is wrong", "There is a formula here", "'=1+1", "Back again");
        var corrected = lines.replace("'=1+1", "Fixed").replace("'+44,", "+44 20 7946 0162,");
        assertThat(Importer.count(rso.browser().get(rso.check(corrected)), "NEW"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("bad input: wrong columns, other files and empty ones are refused beside the file, and the form stays")
    void refused() {
        var wrong = rso.send("table.csv", "Plase,Kind\ntz-dar-es-salaam,Hospital\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Importer.count(
                        rso.browser().get(rso.check("Plase,Kind,Organisaton,Number 1\n,Police,A,+44 20 7946 0171\n")),
                        "NEW"))
                .as("the place of the page is the place of a line without one")
                .isEqualTo(1);
        assertThat(wrong.status()).isEqualTo(302);
        var missing = rso.send("table.csv", "Place,Knd\ntz-dar-es-salaam,Hospital\n".getBytes(StandardCharsets.UTF_8));
        assertThat(missing.status()).isEqualTo(200);
        assertThat(missing.body()).contains("The column “Kind” is missing. Is “Knd” meant?");
        assertThat(rso.send("scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})
                        .body())
                .contains("neither a CSV file nor an Excel workbook");
        assertThat(rso.send("empty.csv", new byte[0]).body()).contains("Please choose a file that is not empty");
    }

    @Test
    @DisplayName(
            "real files of spreadsheets: a workbook with dates and formulas, CSV of a French and of an Arabic Windows")
    void realFiles() {
        var workbook = rso.browser().get(rso.check("contacts.xlsx", file("/haven/sheet/contacts.xlsx")));
        assertThat(Importer.count(workbook, "NEW")).isEqualTo(1);
        assertThat(Importer.count(workbook, "WRONG")).isEqualTo(2);
        assertThat(workbook.body()).contains("There is a formula here");
        var french = rso.browser().get(rso.check("contacts-fr.csv", file("/haven/sheet/contacts-fr.csv")));
        assertThat(french.body()).contains("windows-1252", "Clinique de l’Évêché");
        assertThat(Importer.count(french, "NEW")).isEqualTo(1);
        var arabic = rso.browser().get(rso.check("contacts-ar.csv", file("/haven/sheet/contacts-ar.csv")));
        assertThat(arabic.body()).contains("UTF-16LE", "عيادة النور");
        assertThat(Importer.count(arabic, "NEW")).isEqualTo(1);
    }
}
