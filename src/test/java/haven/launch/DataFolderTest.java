package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path tmp;

    @Test
    @DisplayName("one data folder serves one launcher, and the second is told where the first can be found")
    void taken() {
        Path root = tmp.resolve("data é");
        try (var first = DataFolder.take(root)) {
            first.announce("http://localhost:8080");
            assertThatThrownBy(() -> DataFolder.take(root))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("already running")
                    .hasMessageContaining("http://localhost:8080");
        }
        DataFolder.take(root).close();
    }

    @Test
    @DisplayName("a file in the place of the folder is refused in a sentence")
    void file() throws IOException {
        Path file = Files.writeString(tmp.resolve("data"), "not a folder");
        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("a file is in its place");
        assertThatThrownBy(() -> DataFolder.take(file.resolve("deeper"))).isInstanceOf(Refusal.class);
    }

    @Test
    @DisplayName("a disk without room is refused with both figures")
    void full() {
        try (var folder = DataFolder.take(tmp)) {
            folder.requireSpace(1);
            assertThatThrownBy(() -> folder.requireSpace(Long.MAX_VALUE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("MB free");
        }
    }

    @Test
    @DisplayName("a password is made once, kept, made again when its file is damaged, and readable for its owner only")
    void secret() throws IOException {
        try (var folder = DataFolder.take(tmp)) {
            String made = folder.secret("password");
            assertThat(made).hasSize(48);
            assertThat(folder.secret("password")).isEqualTo(made);
            if (tmp.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(Files.getPosixFilePermissions(tmp.resolve("password")))
                        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            }
            Files.writeString(tmp.resolve("password"), "'; drop");
            assertThat(folder.secret("password")).hasSize(48).isNotEqualTo(made);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no sleep command to leave behind")
    @DisplayName("only a process that names this data folder is taken for one an earlier launcher left behind")
    void orphans() throws Exception {
        try (var folder = DataFolder.take(tmp)) {
            var ours = new ProcessBuilder("sh", "-c", "sleep 60; : " + folder.root()).start();
            var foreign = new ProcessBuilder("sleep", "60").start();
            try {
                Orphans.remember(folder, "portal", ours.toHandle());
                Orphans.remember(folder, "database", foreign.toHandle());

                assertThat(Orphans.endAll(folder, "portal", "database")).containsExactly("portal");
                assertThat(ours.isAlive()).isFalse();
                assertThat(foreign.isAlive()).isTrue();
                assertThat(Orphans.endAll(folder, "portal", "database")).isEmpty();
            } finally {
                Orphans.end(foreign.toHandle(), Duration.ofSeconds(5));
            }
        }
    }
}
