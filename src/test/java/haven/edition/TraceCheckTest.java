package haven.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCheckTest {

    private static final String URL = "https://haven.example.org";
    private static final String NOTE = "2026-11-22T03:00:00Z https://haven.example.org\n";

    @Test
    @DisplayName("AM-09 a passed self-test counts for a year, and not a day longer")
    void year() {
        assertThat(TraceCheck.counts(NOTE, URL, Instant.parse("2026-11-22T03:00:00Z")))
                .isTrue();
        assertThat(TraceCheck.counts(NOTE, URL, Instant.parse("2027-11-22T02:59:59Z")))
                .isTrue();
        assertThat(TraceCheck.counts(NOTE, URL, Instant.parse("2027-11-22T03:00:00Z")))
                .isFalse();
    }

    @Test
    @DisplayName("AM-09 it counts for the address that was tried: behind another name there is another proxy")
    void otherAddress() {
        assertThat(TraceCheck.counts(NOTE, "https://haven.example.com", Instant.parse("2026-11-23T00:00:00Z")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yes",
                "https://haven.example.org",
                "yesterday https://haven.example.org",
                "2030-01-01T00:00:00Z https://haven.example.org"
            })
    @DisplayName("AM-09 a damaged note, or one from the future, confirms nothing")
    void damaged(String note) {
        assertThat(TraceCheck.counts(note, URL, Instant.parse("2026-11-23T00:00:00Z")))
                .isFalse();
    }
}
