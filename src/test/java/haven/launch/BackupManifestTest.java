package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupManifestTest {
    private static final BackupManifest MANIFEST = new BackupManifest(
            "1.2",
            15,
            "11.4.5-MariaDB",
            Instant.parse("2026-11-21T23:59:58Z"),
            Map.of("account", 13L, "audit_entry", 1_000_000L),
            42,
            "ab".repeat(32));

    @Test
    @DisplayName("a manifest is read as it was written, and a person can read it too")
    void readAgain() {
        assertThat(BackupManifest.read(MANIFEST.text())).isEqualTo(MANIFEST);
        assertThat(MANIFEST.text()).contains("schema=15\n", "taken=2026-11-21T23:59:58Z\n", "rows.account=13\n");
        assertThat(MANIFEST.allRows()).isEqualTo(1_000_013);
    }

    @ParameterizedTest
    @DisplayName("what is no manifest, of a later format, or damaged, is refused")
    @CsvSource({
        "product=Haven, product=Tavern, no backup of Haven",
        "format=1, format=2, a newer Haven (1.2)",
        "schema=15, schema=many, cannot be read",
        "taken=2026-11-21T23:59:58Z, taken=yesterday, cannot be read",
        "rows.account=13, rows.account=some, cannot be read",
        "checksums=ab, nothing=ab, cannot be read"
    })
    void refused(String right, String wrong, String sentence) {
        String text = MANIFEST.text().replace(right, wrong);
        assertThatThrownBy(() -> BackupManifest.read(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }
}
