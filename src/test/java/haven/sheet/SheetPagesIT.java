package haven.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page of an import says of the days of custodians, and while lines are written. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SheetPagesIT {

    private static final String HEADS =
            "Place,Kind,Name in English,Organization,Number 1,Messages to number 1,Hours,First day\n";

    private final Importer rso = new Importer("rso", "TZ", "contacts");

    @Test
    @DisplayName(
            "PEP-01 bad input, the day of the SMT's decision: two days in one, a formula, in the future, none: said at the line")
    void designated() {
        var keeper = new Importer("rso", "TZ", "custodians");
        var address = keeper.check("place,title_en,number_1,designated_on,alternate\n"
                + "tz-mwanza,Two days,+44 20 7946 0171,03/04/2026,\n"
                + "tz-mwanza,A formula,+44 20 7946 0172,=TODAY(),\n"
                + "tz-mwanza,The future,+44 20 7946 0173,2099-01-01,\n"
                + "tz-mwanza,No day,+44 20 7946 0174,,\n");
        var page = keeper.browser().get(address);
        assertThat(Importer.count(page, "WRONG")).isEqualTo(4);
        assertThat(page.body())
                .contains("Which day is that?", "There is a formula here")
                .containsPattern("value=\"4.March 2026\"");

        keeper.press(address, "daysForm", "dayFirst");
        page = keeper.browser().get(address);
        assertThat(Importer.count(page, "NEW")).isEqualTo(1);
        assertThat(Importer.count(page, "WRONG")).isEqualTo(3);
    }

    @Test
    @DisplayName("6 while lines are written the page shows a progress bar, and it grows")
    void progress() {
        var address = rso.check(HEADS
                + "tz-dar-es-salaam,Hospital,Progress 1,,+44 20 7946 0181,,,\n"
                + "tz-dar-es-salaam,Hospital,Progress 2,,+44 20 7946 0182,,,\n"
                + "tz-dar-es-salaam,Hospital,Progress 3,,+44 20 7946 0183,,,\n"
                + "tz-dar-es-salaam,Hospital,Progress 4,,+44 20 7946 0184,,,\n");
        assertThat(rso.browser().get(address).body()).doesNotContain("id=\"progress\"");
        for (int position : new int[] {1, 3}) {
            stand(address, "APPLYING", position);
            assertThat(rso.browser().get(address).body())
                    .containsPattern("<progress[^>]*value=\"" + position * 25 + "\"")
                    .contains(position + " of 4 lines");
        }
        stand(address, "CHECKED", 0);
        assertThat(rso.apply(address).body()).doesNotContain("id=\"progress\"");
        assertThat(TestRows.number("select count(*) from contact where title_en like 'Progress %'"))
                .isEqualTo(4);
    }

    /** As if a node were at this line of it now, and for the next hour nobody else went on. */
    private static void stand(String address, String state, int position) {
        TestRows.write(
                "update sheet_import set state = ?, position = ?, touched_at = utc_timestamp(6) + interval 1 hour"
                        + " where id = ?",
                state,
                position,
                Long.parseLong(address.substring(address.lastIndexOf('/') + 1)));
    }
}
