package haven.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PausesTest {

    @Test
    @DisplayName("XCT-09 the first pause is a minute, the last a day, each longer than the one before")
    void growing() {
        var pauses = IntStream.rangeClosed(1, 7)
                .mapToObj(Pauses::after)
                .map(Optional::orElseThrow)
                .toList();

        assertThat(pauses.get(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(pauses.get(6)).isEqualTo(Duration.ofHours(24));
        assertThat(pauses).isSorted().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("XCT-09 after eight attempts a letter is dead; a ninth is never made")
    void enough() {
        assertThat(Pauses.after(8)).isEmpty();
        assertThat(Pauses.areOver(8)).isFalse();
        assertThat(Pauses.areOver(9)).isTrue();
    }
}
