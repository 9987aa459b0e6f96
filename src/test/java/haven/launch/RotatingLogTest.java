package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("five files of limited size are kept, the newest lines in haven.log")
    void rotates() throws IOException {
        try (var log = new RotatingLog(folder, 100)) {
            for (int number = 0; number < 200; number++) {
                log.write("line " + number);
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("haven.log", "haven.1.log", "haven.2.log", "haven.3.log", "haven.4.log");
        }
        assertThat(folder.resolve("haven.log")).content().endsWith("line 199\n");
        assertThat(Files.size(folder.resolve("haven.1.log"))).isLessThanOrEqualTo(100);
    }

    @Test
    @DisplayName("a new start goes on in the same file")
    void appends() throws IOException {
        for (String line : new String[] {"first", "second"}) {
            try (var log = new RotatingLog(folder, 100)) {
                log.write(line);
            }
        }
        assertThat(folder.resolve("haven.log")).hasContent("first\nsecond");
    }
}
