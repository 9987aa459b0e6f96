package haven.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AuditWordsTest {

    @Test
    @DisplayName("what has no text yet is shown as words")
    void humane() {
        assertThat(AuditWords.humane("reviewBy")).isEqualTo("Review by");
        assertThat(AuditWords.humane("ALL_STAFF")).isEqualTo("All staff");
        assertThat(AuditWords.humane("")).isEmpty();
    }

    @Test
    @DisplayName("a cell of a table is never a formula")
    void harmless() {
        assertThat(AuditExportResource.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(AuditExportResource.harmless("+33 1")).isEqualTo("'+33 1");
        assertThat(AuditExportResource.harmless("Rule 1")).isEqualTo("Rule 1");
    }

    @Test
    @DisplayName("a link to older rows leads back to where it was made; what is none is taken for none")
    void cursor() {
        var cursor = new Cursor(java.time.Instant.parse("2026-11-21T10:00:00.123456Z"), 7);
        assertThat(Cursor.of(cursor.toString())).contains(cursor);
        assertThat(Cursor.of("x")).isEmpty();
        assertThat(Cursor.of("")).isEmpty();
    }
}
