package haven;

import static org.assertj.core.api.Assertions.assertThat;

import haven.directory.ContactService;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.Map;

/** Takes away what tests entered about emergency contacts, so that readers no longer have it either. */
public final class TestContacts {

    private TestContacts() {}

    /**
     * Removes the contacts of exactly this place for which the condition holds, and has the place published as it then
     * is, as a keeper's removal does. Works inside the portal and outside.
     */
    public static void remove(String place, String condition, Object... arguments) {
        var mine = " from contact where scope like '%/" + place + "/'"
                + " and kind not in ('SUPPORT_SERVICE', 'CUSTODIAN', 'PEP_MANAGER') and (" + condition + ")";
        if (TestRows.number("select count(*)" + mine, arguments) == 0) {
            return;
        }
        if (PortalExtension.url() == null) {
            TestRows.write("delete" + mine, arguments);
            var contacts = CDI.current().select(ContactService.class).get();
            People.as("hq", () -> contacts.remove(place, 0));
            return;
        }
        var last = TestRows.number("select max(id)" + mine, arguments);
        TestRows.write("delete" + mine.replace(" where ", " where id <> " + last + " and "), arguments);
        TestRows.write(
                "update contact set kind = 'WARDEN', from_date = ?, to_date = ? where id = ?",
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                last);
        var keeper = Http.portal().signIn("hq");
        var over = keeper.get("/keep/" + place + "/contacts?edit=" + last);
        var removed = keeper.submit(over, "removeForm", "remove", Map.of("sure", "true"));
        assertThat(removed.header("Location")).as(removed.body()).contains("directory.said.removed");
    }
}
