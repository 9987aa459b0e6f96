package haven.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubbedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            (conn=7) Duplicate entry 'ana.o'brien@example.org-3' for key 'account_name' | (conn=7) Duplicate entry … for key 'account_name'
            Incorrect date value: 'Ana' for column `haven`.`stay`.`ends_on` at row 1 | Incorrect date value … for column `haven`.`stay`.`ends_on` at row 1
            Truncated incorrect INTEGER value: 'Ana Obi' | Truncated incorrect INTEGER value …
            the right syntax to use near 'Ana' or 'Obi' at line 1 | the right syntax to use near … at line 1
            Call: INSERT INTO account (name) VALUES (?) bind => [Ana, 3] | Call: INSERT INTO account (name) VALUES (?) bind => …
            could not be sent to ana+x@example.org today | could not be sent to … today
            Data too long for column 'text' at row 1 | Data too long for column 'text' at row 1
            no view for https://haven.example.org/help/ke-nairobi/now?lang=fr here | no view for https://haven.example.org/help/… here
            '/s/abcdefgh2345/ke-nairobi' and /contacts/so-mogadishu | '/s/…' and /contacts/…
            error 1a2b3c4d at /s/{code}/{station}/now | error 1a2b3c4d at /s/{code}/{station}/now
            error 1a2b3c4d at /station/{code} | error 1a2b3c4d at /station/{code}
            """)
    @DisplayName("7 what people typed is taken out of a text for the log, which rule was broken stays")
    void texts(String logged, String left) {
        assertThat(ScrubbedText.of(logged)).isEqualTo(left);
    }

    @Test
    @DisplayName("7 a token is taken out; the set-up link, which is meant for the reader of the log, stays")
    void tokens() {
        var token = "Ab1_" + "x".repeat(39);
        assertThat(ScrubbedText.of("cookie haven=" + token + ";")).isEqualTo("cookie haven=…;");
        var link = "SETUP LINK https://haven.example.org/setup/" + token;
        assertThat(ScrubbedText.of(link)).isEqualTo(link);
    }

    @Test
    @DisplayName("7 an exception keeps its kind, its traces and its causes")
    void exceptions() {
        var sql = new SQLIntegrityConstraintViolationException("Duplicate entry 'Ana Obi' for key 'name'");
        sql.addSuppressed(new IllegalStateException("ana@example.org"));
        var thrown = new IllegalArgumentException("outer", sql);
        var printed = new StringWriter();
        ScrubbedText.of(thrown).printStackTrace(new PrintWriter(printed, true));
        assertThat(printed.toString())
                .contains(
                        "java.lang.IllegalArgumentException: outer",
                        "Caused by: java.sql.SQLIntegrityConstraintViolationException: Duplicate entry … for key 'name'",
                        "Suppressed: java.lang.IllegalStateException: …",
                        "at haven.shared.ScrubbedTextTest.exceptions")
                .doesNotContain("Ana", "ana@");
        var clean = new IllegalStateException("nothing to hide");
        assertThat(ScrubbedText.of(clean)).isSameAs(clean);
        assertThat(ScrubbedText.of((Throwable) null)).isNull();
    }

    @Test
    @DisplayName("7 a log that is watched gets no record as it was, whichever way the value came in")
    void records() {
        var seen = new ArrayList<LogRecord>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (isLoggable(entry)) {
                    seen.add(entry);
                }
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        IntStream.range(0, 2).forEach(twice -> LogScrub.install(handler));
        var log = Logger.getAnonymousLogger();
        log.setUseParentHandlers(false);
        log.addHandler(handler);
        log.warning("no letter to ana@example.org");
        log.log(Level.WARNING, "no letter to {0}", "ana@example.org");
        log.log(Level.WARNING, "no letter", new IllegalStateException("ana@example.org"));
        assertThat(seen).hasSize(3);
        assertThat(List.of(
                        seen.get(0).getMessage(),
                        seen.get(1).getParameters()[0],
                        seen.get(2).getThrown().toString()))
                .allSatisfy(text -> assertThat(text.toString()).contains("…").doesNotContain("ana"));
    }
}
