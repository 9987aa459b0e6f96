package haven.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123456Z");
    private static final EditionRow NAIROBI =
            new EditionRow("contacts", "/world/nairobi/KE/ke-nairobi/", 7, NOW, "{\"a\":\"اتصل\\n\"}");
    private static final EditionRow WORLD = new EditionRow("medical", "/world/", 8, NOW, "{}");
    private static final EditionRow TAKEN_BACK = new EditionRow("codes", "/world/nairobi/KE/", 9, NOW, null);

    @TempDir
    Path published;

    private ShelfFolder folder() {
        return new ShelfFolder() {
            @Override
            Path published() {
                return published.resolve("published");
            }
        };
    }

    private Path file(String name) {
        return published.resolve("published").resolve("shelf").resolve(name);
    }

    @Test
    @DisplayName("6 what was written is read after a restart, what was taken back too")
    void again() {
        folder().write(List.of(NAIROBI, WORLD, TAKEN_BACK));
        folder().confirm(NOW);

        assertThat(folder().read()).containsExactlyInAnyOrder(NAIROBI, WORLD, TAKEN_BACK);
        assertThat(folder().confirmedAt()).isEqualTo(NOW);
    }

    @Test
    @DisplayName("6 an empty folder is an empty shelf, and nobody knows of when")
    void empty() {
        assertThat(folder().read()).isEmpty();
        assertThat(folder().confirmedAt()).isNull();
        folder().keepOnly(List.of());
        assertThat(folder().file("a".repeat(64))).isEmpty();
    }

    @Test
    @DisplayName("6 a damaged file is passed over, all others are there")
    void damaged() throws IOException {
        folder().write(List.of(NAIROBI, WORLD));
        for (var wrong : List.of("", "x", "7 yesterday\n{}", "7", "seven 2026-11-22T03:00:00Z\n{}")) {
            Files.writeString(file("contacts~~world~nairobi~KE~ke-nairobi~.json"), wrong);
            assertThat(folder().read()).as(wrong).containsExactly(WORLD);
        }
        Files.write(file("contacts~~world~nairobi~KE~ke-nairobi~.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Files.writeString(file("nameless.json"), "1 2026-11-22T03:00:00Z\n{}");
        Files.writeString(file("confirmed"), "soon");
        assertThat(folder().read()).containsExactly(WORLD);
        assertThat(folder().confirmedAt()).isNull();
    }

    @Test
    @DisplayName("6 what another database does not have goes, and leaves no half-written files behind")
    void only() throws IOException {
        folder().write(List.of(NAIROBI, WORLD));
        folder().keepOnly(List.of(WORLD));
        assertThat(folder().read()).containsExactly(WORLD);
        try (var files = Files.list(published.resolve("published/shelf"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    @DisplayName("a file is found by its checksum, and nothing else is asked of the disk")
    void files() {
        var sha256 = "0123456789abcdef".repeat(4);
        assertThat(folder().hasFile(sha256)).isFalse();
        folder().writeFile(sha256, new byte[] {1, 2, 3});
        assertThat(folder().file(sha256)).hasValue(new byte[] {1, 2, 3});
        assertThatIllegalArgumentException().isThrownBy(() -> folder().file("../../pass.key"));
    }
}
