package haven.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which places lines are about, how many lines there may be, and custodians out and in again; nothing is imported. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SheetPlacesIT {

    private static final String HEADS =
            "Place,Kind,Name in English,Organization,Number 1,Messages to number 1,Hours,First day\n";

    @Test
    @DisplayName(
            "bad input: a town's name that is also its region's code, or its country's name, is refused; each code is exact")
    void severalPlaces() {
        var region = new Importer("rso", "nairobi", "contacts");
        var address = region.check(HEADS
                + "Nairobi,Police,Several,,+44 20 7946 0181,,,\n"
                + "Djibouti,Police,Several,,+44 20 7946 0182,,,\n"
                + "ke-nairobi,Police,Station,,+44 20 7946 0183,,,\n"
                + "nairobi,Police,Region,,+44 20 7946 0184,,,\n"
                + "KE-Nairobi,Police,Large letters,,+44 20 7946 0185,,,\n"
                + "Kenya,Police,Country,,+44 20 7946 0186,,,\n"
                + "Mombasa,Police,One town,,+44 20 7946 0187,,,\n");
        var page = region.browser().get(address);
        assertThat(Importer.count(page, "NEW")).isEqualTo(5);
        assertThat(Importer.count(page, "WRONG")).isEqualTo(2);
        assertThat(page.body())
                .contains("“Nairobi” can be several places here: ke-nairobi, nairobi. Write the code")
                .contains("“Djibouti” can be several places here: dj-djibouti, DJ.");
        for (var line : List.of(
                "Station</span> <small>ke-nairobi",
                "Region</span> <small>nairobi",
                "Large letters</span> <small>ke-nairobi",
                "Country</span> <small>KE",
                "One town</span> <small>ke-mombasa")) {
            assertThat(page.body()).contains(line + "</small>");
        }
        var words = Map.of(
                "fr", "« Nairobi » peut être plusieurs lieux ici : ke-nairobi, nairobi",
                "es", "«Nairobi» puede ser varios lugares aquí: ke-nairobi, nairobi",
                "ar", "قد يعني «Nairobi» أكثر من مكان هنا: ke-nairobi, nairobi");
        words.forEach((language, sentence) -> assertThat(
                        region.browser().get(address + "?lang=" + language).body())
                .contains(sentence));
    }

    @Test
    @DisplayName("bad input: ten thousand rows are read; a file with one more is refused beside the file, and says why")
    void tooManyLines() {
        var line = "tz-dar-es-salaam,Police,,,+44 20 7946 0191,,,\n";
        var rso = new Importer("rso", "TZ", "contacts");
        var refused = rso.send("table.csv", (HEADS + line.repeat(10_001)).getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.body()).contains("This file has more than 10,000 lines. Divide it, for example by country.");
        var page = rso.browser().get(rso.check(HEADS + line.repeat(10_000)));
        assertThat(Importer.count(page, "NEW")).isOne();
        assertThat(Importer.count(page, "WRONG")).as("all the same entry").isEqualTo(9_999);
    }

    @Test
    @DisplayName(
            "PEP-01 custodians that were exported change nothing when they are imported, in any language and format")
    void custodiansRoundTrip() {
        var kenya = new Importer("rso", "KE", "custodians");
        for (var language : List.of("en", "es", "ar")) {
            for (var format : List.of("csv", "xlsx")) {
                kenya.browser().get("/?lang=" + language);
                var sent = kenya.browser().get("/keep/KE/custodians/export?format=" + format);
                var page = kenya.browser().get(kenya.check("export." + format, sent.bytes()));
                assertThat(Importer.count(page, "SAME"))
                        .as(language + " " + format)
                        .isEqualTo((int) custodiansOfKenya())
                        .isPositive();
                assertThat(Importer.count(page, "NEW")
                                + Importer.count(page, "CHANGED")
                                + Importer.count(page, "WRONG"))
                        .as(language + " " + format + page.body())
                        .isZero();
                assertThat(page.body()).as("nothing to import").doesNotContain("id=\"importForm\"");
            }
        }
        kenya.browser().get("/?lang=en");
    }

    /** Without those whom no file names, or whose time is over. */
    private static long custodiansOfKenya() {
        return TestRows.number("""
                select count(*) from pep_custodian p join contact c on c.id = p.contact_id
                where c.scope like '/world/nairobi/KE/%' and not c.by_voice_only
                  and (c.to_date is null or c.to_date >= utc_date() - interval 1 day)
                """);
    }
}
