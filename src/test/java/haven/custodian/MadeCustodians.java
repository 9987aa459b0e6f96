package haven.custodian;

import haven.People;
import haven.TestRows;
import jakarta.enterprise.inject.spi.CDI;

/** Takes away the custodians of tests, for those inside the portal. */
public final class MadeCustodians {

    private MadeCustodians() {}

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
