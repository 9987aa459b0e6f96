package haven.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** BRF-04: for how long a freed seat is held. */
class OffersTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Duration PATIENCE = Duration.ofHours(4);

    @Test
    @DisplayName("BRF-04 an offer holds for its time, where the session is far away")
    void patience() {
        assertThat(Offers.until(NOW.plus(Duration.ofDays(2)), NOW, PATIENCE)).contains(NOW.plus(PATIENCE));
        assertThat(Offers.until(NOW.plus(PATIENCE).plus(Offers.LAST_CALL), NOW, PATIENCE))
                .contains(NOW.plus(PATIENCE));
    }

    @Test
    @DisplayName("BRF-04 it ends an hour before the session begins at the latest")
    void lastCall() {
        assertThat(Offers.until(NOW.plus(Duration.ofHours(3)), NOW, PATIENCE)).contains(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    @DisplayName("BRF-04 within the last hour nobody is asked any more: the seat is for whoever comes")
    void tooLate() {
        assertThat(Offers.until(NOW.plus(Offers.LAST_CALL), NOW, PATIENCE)).isEmpty();
        assertThat(Offers.until(NOW.plus(Offers.LAST_CALL).plusMillis(1), NOW, PATIENCE))
                .isPresent();
    }
}
