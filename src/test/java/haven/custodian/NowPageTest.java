package haven.custodian;

import static haven.custodian.Custodians.custodian;
import static haven.custodian.Custodians.station;
import static org.assertj.core.api.Assertions.assertThat;

import haven.contact.ContactKind;
import haven.contact.PublishedContacts;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.edition.ShelfRequest;
import haven.edition.Words;
import haven.medical.MedicalPassage;
import haven.medical.PublishedGuidance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who can help in Nairobi, on Tuesday 24 November 2026 at 10:00. */
class NowPageTest {

    private static final PublishedStation NAIROBI = station("ke-nairobi", "Africa/Nairobi", -1.29, 36.82);
    private static final PublishedStation MOMBASA = station("ke-mombasa", "Africa/Nairobi", -4.04, 39.67);
    private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    private final Map<String, Object> published = new HashMap<>();
    private Instant holdsUntil;

    NowPageTest() {
        put(NAIROBI.scope(), PublishedCustodians.PART, custodians("here"));
        put(MOMBASA.scope(), PublishedCustodians.PART, custodians("elsewhere"));
        var manager = custodian("manager").of(ContactKind.PEP_MANAGER).always().contact();
        put(
                NAIROBI.countryScope(),
                PublishedCustodians.PART,
                new PublishedCustodians(List.of(), List.of(manager), new Words(null)));
        var centre =
                custodian("centre").of(ContactKind.OPERATIONS_CENTRE).always().contact();
        var unit = custodian("unit").of(ContactKind.HEALTH_UNIT).always().contact();
        put("/world/", PublishedContacts.PART, new PublishedContacts(List.of(unit, centre)));
        put(
                "/world/",
                PublishedGuidance.PART,
                new PublishedGuidance(
                        1,
                        LocalDate.of(2026, 11, 1),
                        null,
                        Map.of(MedicalPassage.PROTOCOL, List.of(words("Still come.")))));
    }

    @Test
    @DisplayName(
            "PEP-02 where the station's own entries are open: its custodians, the nearest's, country, centre, unit")
    void open() {
        var page = page(true);

        assertThat(names(page)).containsExactly("here", "elsewhere", "manager", "centre", "unit");
        assertThat(page.isAnybodyOn()).isTrue();
        assertThat(page.getCareHere().in(java.util.Locale.ENGLISH)).isEqualTo("Clinic of here");
        assertThat(page.isOpcenMissing()).isFalse();
        assertThat(holdsUntil).isEqualTo(Instant.parse("2026-11-24T14:00:00Z"));
    }

    @Test
    @DisplayName("AM-10, PEP-02 where they are not: nobody of any station, and somebody to call all the same")
    void closed() {
        var page = page(false);

        assertThat(names(page)).containsExactly("manager", "centre", "unit");
        assertThat(page.isAnybodyHere()).isFalse();
        assertThat(page.getCareHere()).isNull();
        assertThat(page.getProtocol()).hasSize(1);
    }

    @Test
    @DisplayName("PEP-02 never empty: where nothing is published, the portal's own number stands in")
    void nothingPublished() {
        published.clear();
        var page = page(true);

        assertThat(page.getCalls()).isEmpty();
        assertThat(page.isOpcenMissing()).isTrue();
        assertThat(page.getProtocol()).isEmpty();
        assertThat(page.getGuidance()).isNull();
    }

    private static PublishedCustodians custodians(String name) {
        return new PublishedCustodians(
                List.of(custodian(name).daily("08:00", "17:00").publish()), List.of(), words("Clinic of " + name));
    }

    private static Words words(String english) {
        return Words.of(english, null, null, null);
    }

    private static List<String> names(NowPage page) {
        return page.getCalls().stream()
                .map(call -> call.contact().title().byLanguage().get("en"))
                .toList();
    }

    private void put(String scope, String part, Object content) {
        published.put(part + scope, content);
    }

    private NowPage page(boolean isOwn) {
        var page = new NowPage();
        page.shelf = new MadeUpShelf();
        page.request = new MadeUpRequest(isOwn);
        page.read(104);
        return page;
    }

    private final class MadeUpShelf extends Shelf {

        @Override
        public <T> Optional<T> find(String part, String scope, Class<T> type) {
            return Optional.ofNullable(type.cast(published.get(part + scope)));
        }

        @Override
        public Collection<PublishedStation> stations() {
            return List.of(NAIROBI, MOMBASA);
        }
    }

    private final class MadeUpRequest extends ShelfRequest {

        private final boolean isOwn;

        private MadeUpRequest(boolean isOwn) {
            this.isOwn = isOwn;
        }

        @Override
        public PublishedStation getStation() {
            return NAIROBI;
        }

        @Override
        public boolean isOwn() {
            return isOwn;
        }

        @Override
        public Instant getNow() {
            return NOW;
        }

        @Override
        public ZoneId getZone() {
            return NAIROBI.zoneId();
        }

        @Override
        public void changesAt(Instant instant) {
            holdsUntil = instant;
        }
    }
}
