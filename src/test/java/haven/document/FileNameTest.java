package haven.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @DisplayName("Bad input: a name with a path or control characters is refused")
    @ValueSource(
            strings = {
                "../plan.pdf",
                "a/plan.pdf",
                "C:\\plan.pdf",
                "pl\nan.pdf",
                "pl\u0000an.pdf",
                "plan",
                ".pdf",
                "plan.",
                ""
            })
    void refused(String name) {
        assertThatThrownBy(() -> FileName.clean(name, "file")).hasMessage("document.error.badFileName");
    }

    @Test
    @DisplayName("marks that turn a name around are taken out")
    void invisible() {
        assertThat(FileName.clean("plan\u202efdp.exe.pdf", "file")).isEqualTo("planfdp.exe.pdf");
        assertThat(FileName.clean(" r\u00e8gles  \u0627\u0644.pdf ", "file")).isEqualTo("r\u00e8gles \u0627\u0644.pdf");
        assertThat(FileName.clean("a\"b<c>.pdf", "file")).isEqualTo("a_b_c_.pdf");
    }

    @Test
    @DisplayName("a long name is cut to 150 characters and keeps its extension")
    void longName() {
        assertThat(FileName.clean("x".repeat(300) + ".docx", "file"))
                .hasSize(150)
                .endsWith("x.docx");
    }
}
