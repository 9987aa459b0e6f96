package haven.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportLimitTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    @DisplayName(
            "AM-19 one client reports thirty numbers in ten minutes at most; others are not held up, and it is forgotten")
    void limit() {
        var limit = new ReportLimit();
        for (int i = 0; i < ReportLimit.MOST; i++) {
            assertThat(limit.lets("192.0.2.1", NOW)).isTrue();
        }
        assertThat(limit.lets("192.0.2.1", NOW)).isFalse();
        assertThat(limit.lets("192.0.2.2", NOW)).isTrue();
        assertThat(limit.lets("192.0.2.1", NOW.plus(ReportLimit.REMEMBERED).plusSeconds(1)))
                .isTrue();
    }
}
