package haven.custodian;

import haven.Http;
import haven.People;
import haven.TestRows;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;

/** Takes away what a test entered about custodians and kits, so that other tests find the station as it was. */
public final class MadeCustodians {

    private static final String AT =
            " from pep_custodian p join duty_station s on s.id = p.duty_station_id and s.code = '%s'";
    private static final String KITS =
            "select x.id from (select k.id" + AT + " join pep_kit k on k.pep_custodian_id = p.id) x";

    private MadeCustodians() {}

    /** Seen from outside: the rows go, and the station is published without them, by its own page. */
    public static void removeAll(String station) {
        removeRows(station);
        var keeper = Http.portal().signIn("hq");
        keeper.submit(keeper.get("/keep/" + station + "/custodians"), "careForm", "saveCare", Map.of());
        TestRows.write(
                "delete c from care_here c join duty_station s on s.id = c.duty_station_id and s.code = ?", station);
    }

    /** The rows alone; who calls this publishes the station. */
    static void removeRows(String station) {
        var kits = KITS.formatted(station);
        TestRows.write("delete from pep_kit_to_replace where pep_kit_id in (" + kits + ")");
        TestRows.write("delete from pep_kit_decision where pep_kit_id in (" + kits + ")");
        TestRows.write("delete from pep_kit where id in (" + kits + ")");
        TestRows.write("delete f from pep_confirmation f join (select p.id" + AT.formatted(station)
                + ") x on x.id = f.pep_custodian_id");
        var contacts = TestRows.all("select p.contact_id c" + AT.formatted(station));
        TestRows.write("delete p" + AT.formatted(station));
        contacts.forEach(row -> TestRows.write("delete from contact where id = ?", row.get("c")));
    }

    /** The rows of a country's managers; who calls this publishes the country. */
    static void removeManagers(String country) {
        var contacts = TestRows.all(
                "select m.contact_id c from pep_manager m join country c on c.id = m.country_id where c.code = ?",
                country);
        TestRows.write("delete m from pep_manager m join country c on c.id = m.country_id where c.code = ?", country);
        contacts.forEach(row -> TestRows.write("delete from contact where id = ?", row.get("c")));
    }

    /** Letters to these addresses. */
    static void removeLetters(List<String> addresses) {
        addresses.forEach(address -> TestRows.write("delete from letter where address = ?", address));
    }

    /** Removes those of this station who are called like this and hold no kits, and has the station published without them. */
    public static void remove(String station, String title) {
        var mine = """
                from pep_custodian p join contact c on c.id = p.contact_id
                where c.scope like concat('%/', ?, '/') and c.title_en like ?""";
        var contacts = TestRows.all("select c.id " + mine, station, title);
        if (contacts.isEmpty()) {
            return;
        }
        TestRows.write(
                "delete f from pep_confirmation f where f.pep_custodian_id in (select p.id " + mine + ")",
                station,
                title);
        TestRows.write("delete p " + mine, station, title);
        contacts.forEach(row -> TestRows.write("delete from contact where id = ?", row.get("id")));
        var custodians = CDI.current().select(CustodianService.class).get();
        People.as("hq", () -> custodians.describeCare(station, null, null, null, null));
        TestRows.write(
                "delete h from care_here h join duty_station s on s.id = h.duty_station_id where s.code = ?", station);
    }
}
