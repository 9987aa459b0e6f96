package haven.due;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import haven.access.Language;
import haven.mail.DigestLine;
import haven.shared.Texts;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the work queue adds to the day's digest. */
@ExtendWith(ArquillianExtension.class)
class DueDigestIT {

    @Inject
    DueDigest digest;

    @Test
    @DisplayName("XCT-09 the digest of who holds a duty has the first ten things and the number of the others")
    void officer() {
        var lines = lines("SAMPLE-05", Language.EN);

        assertThat(lines).hasSize(11);
        assertThat(lines.subList(0, 10))
                .allSatisfy(line -> assertThat(line.link()).matches("/work/[a-zA-Z.]+/[A-Za-z0-9._~-]+"));
        assertThat(lines.get(10).link()).isEqualTo("/work");
        assertThat(said(lines.get(10), Language.EN)).startsWith("Others that wait for you: ");
    }

    @Test
    @DisplayName("rule 10 a mail names no document: neither title nor type, in any language")
    void discreet() {
        for (var language : Language.values()) {
            var text = lines("SAMPLE-05", language).stream()
                    .map(line -> said(line, language) + " " + line.link())
                    .toList()
                    .toString();
            assertThat(text)
                    .doesNotContainIgnoringCase("SAMPLE", "aide-", "pep", "gender", "memoir")
                    .doesNotContainPattern("(?i)\\bppe\\b"); // "appeler" is no secret
        }
    }

    @Test
    @DisplayName("XCT-09 who holds no duty gets nothing of it")
    void staff() {
        assertThat(lines("SAMPLE-02", Language.FR)).isEmpty();
        assertThat(digest.linesFor(-1, Language.EN)).isEmpty();
    }

    private List<DigestLine> lines(String staffNumber, Language language) {
        return digest.linesFor(TestRows.number("select id from person where staff_number = ?", staffNumber), language);
    }

    private static String said(DigestLine line, Language language) {
        return Texts.get(language.locale(), line.key(), line.arguments().toArray());
    }
}
