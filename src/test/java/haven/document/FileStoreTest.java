package haven.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.NotThere;
import haven.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final RuleViolation TOO_MUCH = new RuleViolation("document.error.largeFile");

    @TempDir
    Path data;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore() {
            @Override
            Path folder() {
                return data;
            }
        };
        store.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private String keep(String content) throws IOException {
        try (var received = store.receive(stream(content), 100, TOO_MUCH)) {
            received.keep();
            return received.checksum();
        }
    }

    private long files() throws IOException {
        try (var all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    @DisplayName("a file is kept by its SHA-256, and once")
    void keepsOnce() throws IOException {
        var checksum = keep("abc");
        assertThat(checksum).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(keep("abc")).isEqualTo(checksum);
        assertThat(store.get(checksum)).hasContent("abc");
        assertThat(files()).isEqualTo(1);
    }

    @Test
    @DisplayName("the same file from many at once is kept once and whole")
    void concurrent() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            var uploads = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> keep("the same"))
                    .toList();
            for (var upload : threads.invokeAll(uploads)) {
                assertThat(store.get(upload.get())).hasContent("the same");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(files()).isEqualTo(1);
    }

    @Test
    @DisplayName("a broken upload leaves nothing")
    void broken() throws IOException {
        var breaking = new InputStream() {
            private int sent;

            @Override
            public int read() throws IOException {
                if (sent++ > 50) {
                    throw new IOException("the line went dead");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.receive(breaking, 100, TOO_MUCH)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.receive(stream("x".repeat(101)), 100, TOO_MUCH))
                .isSameAs(TOO_MUCH);
        store.receive(stream("refused by the check"), 100, TOO_MUCH).close();
        assertThat(files()).isZero();
    }

    @Test
    @DisplayName("what the store does not have is not there; an address is no checksum")
    void missing() {
        assertThatThrownBy(() -> store.get("0".repeat(64))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> store.get("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("the sweep removes what nobody refers to, when it is older than asked")
    void sweeps() throws IOException {
        var referred = keep("referred");
        var orphan = keep("orphan");
        store.receive(stream("node went down here"), 100, TOO_MUCH);
        var dayLater = NOW.plus(Duration.ofDays(1));

        assertThat(store.sweep(NOW.minusSeconds(1), asked -> Set.of())).isZero();
        // what never arrived has the real time of its writing
        var later = Instant.now().isAfter(dayLater) ? Instant.now().plusSeconds(60) : dayLater;
        assertThat(store.sweep(later, asked -> asked.contains(referred) ? Set.of(referred) : Set.of()))
                .isEqualTo(2);

        assertThat(store.get(referred)).hasContent("referred");
        assertThatThrownBy(() -> store.get(orphan)).isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName("a file to which somebody refers while the sweep looks comes back")
    void sweepsBesideUploads() throws IOException {
        var checksum = keep("late");
        var asked = new int[1];

        var removed = store.sweep(NOW.plus(Duration.ofDays(1)), names -> asked[0]++ == 0 ? Set.of() : Set.of(checksum));

        assertThat(removed).isZero();
        assertThat(store.get(checksum)).hasContent("late");
    }
}
