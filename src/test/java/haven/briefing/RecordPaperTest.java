package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.paper.OpenedPdf;
import haven.paper.PaperPdf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A record on paper, with what people typed in scripts of their own. */
class RecordPaperTest {

    private static final Instant AT = Instant.parse("2026-12-07T06:00:00Z");

    private static RecordView taken(String person, String briefer, String remark) {
        return new RecordView(
                7,
                RecordState.WITHDRAWN,
                BriefingRecord.Source.HELD,
                true,
                false,
                1,
                person,
                false,
                LocalDate.of(2026, 12, 4),
                "/world/nairobi/ET/",
                null,
                null,
                ZoneId.of("Africa/Addis_Ababa"),
                "Addis Ababa",
                briefer,
                "Ines Aloe",
                AT,
                null,
                null,
                null,
                null,
                null,
                AT,
                null,
                remark,
                0,
                null,
                List.of(),
                null);
    }

    @Test
    @DisplayName("BRF-10 a name in Amharic and words in Burmese or Chinese leave gaps; the record is on paper anyway")
    void anyScript() {
        var xhtml = RecordPaper.of(
                taken("Selam \u1230\u120b\u121d", "\u738b Wang", "\u1019\u103c & more"), "Addis Ababa", Locale.ENGLISH);
        var text = OpenedPdf.of(PaperPdf.makeWithGaps(xhtml, Locale.ENGLISH)).text();
        assertThat(text).contains("Selam ???", "? Wang", "?? & more", "Addis Ababa", "Ines Aloe");
    }

    @Test
    @DisplayName("BRF-12 what was taken back at once says no reason on paper")
    void withoutReason() {
        var xhtml = RecordPaper.of(taken("Ines Birch", "Ines Aloe", null), "Maseru", Locale.ENGLISH);
        assertThat(OpenedPdf.of(PaperPdf.makeWithGaps(xhtml, Locale.ENGLISH)).text())
                .contains("Withdrawn")
                .doesNotContain("null");
    }
}
