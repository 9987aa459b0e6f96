package haven.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DumpTextTest {
    private static final String DUMP = """
            -- MariaDB dump
            CREATE TABLE `person` (
              `name` text DEFAULT '('
            );
            INSERT INTO `person` VALUES
            (1,'a\\n(b “c”'),
            (2,'مرحبا');
            INSERT INTO `person` VALUES
            (3,'x');
            CREATE TABLE `empty` (
              `id` int
            );
            /*!50003 CREATE*/ /*!50017 DEFINER=`haven`@`127.0.0.1`*/ /*!50003 trigger stays before delete on person
            (this line is part of a trigger) */;;
            CREATE DEFINER=`haven`@`10.0.0.%` PROCEDURE `p`()
            /*!50013 DEFINER=`haven`@`%` SQL SECURITY DEFINER */
            -- Dump completed
            """;

    @ParameterizedTest
    @DisplayName("rows are counted as they pass by, in blocks of any size, and accounts are left out")
    @ValueSource(ints = {1, 2, 3, 7, 64, 100_000})
    void passes(int block) throws IOException {
        var text = new DumpText();
        var out = new ByteArrayOutputStream();
        text.pass(inBlocks(DUMP, block), out, () -> {});

        assertThat(text.rows()).hasSize(2).containsEntry("person", 3L).containsEntry("empty", 0L);
        assertThat(text.isWhole()).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(DUMP.replace("/*!50017 DEFINER=`haven`@`127.0.0.1`*/ ", "")
                        .replace("DEFINER=`haven`@`10.0.0.%` ", "")
                        .replace("DEFINER=`haven`@`%` ", ""));
    }

    @Test
    @DisplayName("rows longer than a block are passed on and counted once")
    void longRows() throws IOException {
        String dump = "INSERT INTO `t` VALUES\n(1,'" + "x(\\n".repeat(100_000) + "'),\n(2,'');\n-- Dump completed\n";
        var text = new DumpText();
        var out = new ByteArrayOutputStream();
        text.pass(inBlocks(dump, 65_536), out, () -> {});

        assertThat(text.rows()).containsEntry("t", 2L);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(dump);
    }

    @Test
    @DisplayName("a text that stops before its end is not whole, and a form that cannot be counted is refused")
    void notWhole() throws IOException {
        var cut = new DumpText();
        cut.pass(inBlocks(DUMP.substring(0, 100), 64), new ByteArrayOutputStream(), () -> {});
        assertThat(cut.isWhole()).isFalse();

        var old = inBlocks("INSERT INTO `t` VALUES (1),(2);\n", 64);
        assertThatThrownBy(() -> new DumpText().pass(old, new ByteArrayOutputStream(), () -> {}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too old");
    }

    private static InputStream inBlocks(String text, int size) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] block, int from, int length) {
                return super.read(block, from, Math.min(size, length));
            }

            @Override
            public int read(byte[] block) {
                return read(block, 0, block.length);
            }
        };
    }
}
