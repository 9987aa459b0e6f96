package haven.edition;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Language;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShelfPagesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T21:59:00Z");
    private static final Map<String, String> HTML = Map.of("Content-Type", "text/html;charset=UTF-8");
    private static final Map<String, String> PDF = Map.of("Content-Type", "application/pdf");

    private final ShelfPages pages = new ShelfPages();

    private static ShelfVisit visit(String page, Language language, boolean own) {
        return new ShelfVisit(page, language, own, ShelfNotice.NONE);
    }

    private static ShelfPages.Page page(String body, Instant until) {
        return ShelfPages.Page.of(200, HTML, body.getBytes(StandardCharsets.UTF_8), until);
    }

    private void keep(ShelfVisit visit, String body, Instant until, long changes) {
        pages.find(visit, changes, NOW);
        pages.keep(visit, page(body, until), changes);
    }

    @Test
    @DisplayName("6 a page is sent from memory until the instant comes at which it says something else")
    void until() {
        var visit = visit("/help/ke-nairobi/now", Language.EN, true);
        var midnight = Instant.parse("2026-11-22T22:00:00Z");
        keep(visit, "on duty", midnight, 1);

        assertThat(new String(pages.find(visit, 1, midnight.minusNanos(1)).plain(), StandardCharsets.UTF_8))
                .isEqualTo("on duty");
        assertThat(pages.find(visit, 1, midnight)).isNull();
    }

    @Test
    @DisplayName("6 when the shelf changes, every page is made anew; one that was made from the old shelf is not kept")
    void changes() {
        var visit = visit("/help/ke-nairobi", Language.EN, true);
        keep(visit, "old", Instant.MAX, 1);
        assertThat(pages.find(visit, 2, NOW)).isNull();

        pages.keep(visit, page("made before the change", Instant.MAX), 1);

        assertThat(pages.find(visit, 2, NOW)).isNull();
    }

    @Test
    @DisplayName("6 languages, and what is open to everybody, are pages of their own")
    void apart() {
        keep(visit("/help/ke-nairobi", Language.EN, true), "own", Instant.MAX, 1);

        assertThat(pages.find(visit("/help/ke-nairobi", Language.FR, true), 1, NOW))
                .isNull();
        assertThat(pages.find(visit("/help/ke-nairobi", Language.EN, false), 1, NOW))
                .isNull();
    }

    @Test
    @DisplayName("6 text is compressed once; what does not get smaller is sent as it is")
    void zipped() {
        var text = page("again and again ".repeat(500), Instant.MAX);
        assertThat(text.zipped()).isTrue();
        assertThat(text.body()).hasSizeLessThan(200);
        assertThat(new String(text.plain(), StandardCharsets.UTF_8)).hasSize(8000);
        assertThat(ShelfPages.Page.of(200, PDF, new byte[] {1}, Instant.MAX).zipped())
                .isFalse();
    }

    @Test
    @DisplayName("8 however many pages there are, memory has its limit: those that nobody asks for go first")
    void limit() {
        var random = new Random(1);
        var asked = visit("/asked", Language.EN, true);
        keep(asked, "asked", Instant.MAX, 1);
        for (int i = 0; i < 1200; i++) {
            var body = new byte[40 * 1024];
            random.nextBytes(body);
            pages.keep(visit("/p" + i, Language.EN, true), ShelfPages.Page.of(200, PDF, body, Instant.MAX), 1);
            pages.find(asked, 1, NOW);
        }

        assertThat(pages.find(asked, 1, NOW)).isNotNull();
        assertThat(pages.find(visit("/p0", Language.EN, true), 1, NOW)).isNull();
        assertThat(pages.find(visit("/p1199", Language.EN, true), 1, NOW)).isNotNull();
    }
}
