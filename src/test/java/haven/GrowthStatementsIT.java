package haven;

import static haven.CountedStatements.statements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 6: the pages of those who keep contacts, custodians, kits and Aide-Memoires cost the same when a region grows. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class GrowthStatementsIT {

    private static final int FEW = 3;
    private static final int MANY = 24;

    /** What the portal's timers may ask while a page is made slowly; far less than a statement for each that was added. */
    private static final int OWN = 4;

    private static final String STATION = "/keep/" + GrownRegion.STATION;
    private static final List<String> PAGES = List.of(
            "/keep/world",
            "/keep/nairobi",
            "/keep/KE",
            "/keep/nairobi/cover",
            "/keep/nairobi/kits",
            "/keep/nairobi/help/gaps",
            "/keep/world/help/gaps",
            STATION + "/cover",
            STATION + "/kits",
            STATION + "/contacts",
            STATION + "/custodians",
            STATION + "/wardens",
            STATION + "/call-tree",
            "/briefing/pack/" + GrownRegion.STATION,
            "/contacts/" + GrownRegion.STATION + "/people",
            "/directory?q=bulk",
            "/work",
            "/work/calls?minutes=60",
            "/calls");

    private final GrownRegion region = new GrownRegion();

    @AfterEach
    void remove() {
        region.remove();
    }

    @Test
    @DisplayName(
            "6 SQL statements per page stay the same as stations, contacts, custodians, kits and people grow in number")
    void constant() {
        region.grow(1, FEW);
        var keeper = Http.portal().signIn("hq");
        var warden = TestPeople.signIn(GrownRegion.READER);
        var few = count(keeper, warden);

        region.grow(FEW + 1, MANY);
        var last = "Bulk " + MANY;
        for (var page :
                List.of("/keep/nairobi", "/keep/nairobi/help/gaps", STATION + "/wardens", STATION + "/contacts")) {
            assertThat(keeper.get(page).body()).as(page).contains(last);
        }
        assertThat(warden.get("/my-warden").body()).contains("Bulk 1");
        assertThat(count(keeper, warden))
                .allSatisfy((page, number) ->
                        assertThat(number).as(page + " of " + few).isBetween(few.get(page) - OWN, few.get(page) + OWN));
    }

    private static Map<String, Integer> count(Http keeper, Http warden) {
        var counted = new LinkedHashMap<String, Integer>();
        PAGES.forEach(page -> counted.put(page, statements(keeper, page)));
        counted.put("/my-warden", statements(warden, "/my-warden"));
        return counted;
    }
}
