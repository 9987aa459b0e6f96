package haven.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.shared.RuleViolation;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileCheckTest {

    private static final String TYPES = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\" PartName=\"/word/document.xml\"/></Types>";
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    private final FileCheck check = new FileCheck();

    private FileType check(Path file, String name) throws IOException {
        return check.check(file, Files.size(file), name, "file");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content, StandardCharsets.ISO_8859_1);
    }

    private Path zip(String... namesAndContents) throws IOException {
        var file = folder.resolve("zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private void refuses(Path file, String name, String key) {
        assertThatThrownBy(() -> check(file, name)).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("document.error." + key);
            assertThat(no.field()).isEqualTo("file");
        });
    }

    @ParameterizedTest
    @DisplayName("the sample files of every kind are taken")
    @CsvSource({"rules-en-1.pdf, PDF", "procedures-en.docx, DOCX", "wardens-en.xlsx, XLSX"})
    void takes(String name, FileType type) throws IOException {
        try (var in = getClass().getResourceAsStream("/db/demo/files/" + name)) {
            var copy = folder.resolve("copy");
            Files.copy(in, copy);
            assertThat(check(copy, name)).isEqualTo(type);
        }
    }

    @Test
    @DisplayName("an image is known by its first bytes, not by its name")
    void images() throws IOException {
        assertThat(check(file("\u0089PNG\r\n\u001a\n____"), "map.PNG")).isEqualTo(FileType.PNG);
        assertThat(check(file("\u00ff\u00d8\u00ff\u00e0____"), "map.jpeg")).isEqualTo(FileType.JPEG);
    }

    @Test
    @DisplayName("Bad input: a wrong extension is refused")
    void extension() throws IOException {
        refuses(file("%PDF-1.4\n"), "plan.docx", "extension");
        refuses(file("%PDF-1.4\n"), "plan.pdf.exe", "extension");
    }

    @Test
    @DisplayName("Bad input: an empty file is refused")
    void empty() throws IOException {
        refuses(file(""), "plan.pdf", "emptyFile");
    }

    @Test
    @DisplayName("Bad input: a 51 MB file is refused")
    void large() throws IOException {
        var file = folder.resolve("large");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
            sparse.setLength(51L * MEGABYTE);
        }
        refuses(file, "plan.pdf", "largeFile");
    }

    @ParameterizedTest
    @DisplayName("Bad input: programs, pages, drawings with script and plain archives are refused")
    @CsvSource({"MZ, plan.pdf", "<html><script>, plan.pdf", "<svg xmlns='http://www.w3.org/2000/svg'/>, plan.png"})
    void otherTypes(String content, String name) throws IOException {
        refuses(file(content), name, "fileType");
        refuses(zip("word/document.xml", "no content types"), "plan.docx", "fileType");
    }

    @Test
    @DisplayName("Bad input: a ZIP bomb in an office file is refused")
    void bomb() throws IOException {
        refuses(zip("[Content_Types].xml", TYPES, "word/document.xml", "0".repeat(40 * MEGABYTE)), "a.docx", "bomb");
    }

    @Test
    @DisplayName("Bad input: an office file with macros is refused")
    void macros() throws IOException {
        refuses(
                zip("[Content_Types].xml", TYPES, "word/document.xml", "x", "word/vbaProject.bin", "x"),
                "a.docx",
                "macro");
        refuses(
                zip(
                        "[Content_Types].xml",
                        TYPES + "application/vnd.ms-word.document.macroEnabled",
                        "word/document.xml",
                        "x"),
                "a.docx",
                "macro");
    }

    @ParameterizedTest
    @DisplayName("Bad input: an office file whose parts would lie outside it is refused")
    @CsvSource({"../evil", "word/../../evil", "/etc/evil", "C:evil"})
    void escapes(String name) throws IOException {
        refuses(zip("[Content_Types].xml", TYPES, "word/document.xml", "x", name, "x"), "a.docx", "brokenFile");
    }

    @Test
    @DisplayName("Bad input: a broken office file is refused")
    void broken() throws IOException {
        var whole = Files.readAllBytes(zip("[Content_Types].xml", TYPES, "word/document.xml", "x"));
        Files.write(folder.resolve("zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        refuses(folder.resolve("zip"), "a.docx", "brokenFile");
    }
}
