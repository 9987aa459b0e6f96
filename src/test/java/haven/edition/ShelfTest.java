package haven.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is put where. Content is read from its JSON by the server's library, which ShelfJsonIT shows. */
class ShelfTest {

    private static final String NAIROBI = "/world/nairobi/KE/ke-nairobi/";
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final Shelf shelf = new Shelf();
    private List<EditionRow> onDisk = List.of();
    private Instant confirmedOnDisk;

    @BeforeEach
    void folder() {
        shelf.folder = new ShelfFolder() {
            @Override
            List<EditionRow> read() {
                return onDisk;
            }

            @Override
            Instant confirmedAt() {
                return confirmedOnDisk;
            }
        };
    }

    private static EditionRow row(String scope, long number, String content) {
        return new EditionRow("codes", scope, number, NOW, content);
    }

    private void changesBy(int times, Consumer<Shelf> what) {
        var before = shelf.changes();
        what.accept(shelf);
        assertThat(shelf.changes() - before).isEqualTo(times);
    }

    @Test
    @DisplayName("6 a restart without a database begins with what the folder kept, and says of when it is")
    void fromFolder() {
        onDisk = List.of(row(NAIROBI, 3, null));
        confirmedOnDisk = NOW;

        assertThat(shelf.confirmedAt()).isEqualTo(NOW);
        assertThat(shelf.find("codes", NAIROBI, PublishedCodes.class)).isEmpty();
        assertThat(shelf.isEmpty())
                .as("without its stations a shelf has nothing to send")
                .isTrue();
    }

    @Test
    @DisplayName("6 what the database says takes the place of what the folder kept; each change makes pages anew")
    void replaced() {
        onDisk = List.of(row(NAIROBI, 3, null));
        shelf.confirmedAt();
        changesBy(1, each -> each.replace(List.of(row("/world/", 9, null))));
        changesBy(1, each -> each.put(row("/world/", 10, null)));
        shelf.confirm(NOW.plusSeconds(60));
        assertThat(shelf.confirmedAt()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    @DisplayName("6 the nearest comes first: station, country, region, world")
    void upwards() {
        var station = new PublishedStation(
                "ke-nairobi", "Nairobi", "KE", "+254", "nairobi", "Nairobi", "Africa/Nairobi", -1.28, 36.82);
        assertThat(station.upwards()).containsExactly(NAIROBI, "/world/nairobi/KE/", "/world/nairobi/", "/world/");
    }
}
