package haven.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    @DisplayName("what a spreadsheet would run as a formula begins with a quote")
    void guard(String cell) {
        assertThat(CsvSheet.text(cell)).isEqualTo("'" + cell);
    }

    @Test
    @DisplayName("all other text stays as it is, quoted where it must be; nothing is empty")
    void csv() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(out)) {
            sheet.add(Arrays.asList("Amina", "a,b", "say \"no\"", null, "أمينة", "two\nlines"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFAmina,\"a,b\",\"say \"\"no\"\"\",,أمينة,\"two\nlines\"\r\n");
    }

    @Test
    @DisplayName("a workbook holds texts, no formulas, however many rows it has")
    void xlsx(@TempDir Path folder) throws IOException {
        var file = folder.resolve("people.xlsx");
        try (var sheet = new XlsxSheet(Files.newOutputStream(file), "People", true)) {
            for (int i = 0; i < 2_500; i++) {
                sheet.add(Arrays.asList("=1+1", null, "<b>" + i));
            }
        }
        var content = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                content.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(content)
                .contains("=1+1", "&lt;b&gt;2499", "rightToLeft=\"true\"")
                .doesNotContain("<f>", "<b>24");
    }
}
