package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Moments;
import haven.access.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What readers are told about an entry, on 22 November 2026. */
class AnsweredWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ContactWords words = new ContactWords();

    @BeforeEach
    void inEnglish() {
        words.clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        words.reader = new Reader() {
            @Override
            public Locale getLocale() {
                return Locale.ENGLISH;
            }
        };
        words.moments = new Moments() {
            @Override
            public String date(LocalDate date) {
                return date.toString();
            }
        };
    }

    private static Contact contact(ContactKind kind) {
        return new Contact(() -> "/world/nairobi/KE/", kind, TODAY.minusYears(2));
    }

    @Test
    @DisplayName("DIR-05 'answered a call on' stays when somebody checks it later, but is not said twice of one call")
    void answered() {
        var contact = contact(ContactKind.WARDEN);
        contact.answered(TODAY.minusDays(9), Verifier.OPERATIONS_CENTRE, 7L, null);
        assertThat(words.called(contact.publish())).contains("2026-11-13");
        for (var method : new CheckMethod[] {CheckMethod.VISITED, CheckMethod.WRITTEN, CheckMethod.THEMSELVES}) {
            contact.verify(TODAY.minusDays(9), Verifier.REGIONAL_SECURITY_OFFICER, method, 7L);
            assertThat(words.called(contact.publish())).contains("2026-11-13");
            contact.verify(TODAY, Verifier.REGIONAL_SECURITY_OFFICER, method, 7L);
            assertThat(words.called(contact.publish())).contains("2026-11-13");
        }
        contact.verify(TODAY, Verifier.REGIONAL_SECURITY_OFFICER, CheckMethod.CALLED, 7L);
        contact.answered(TODAY, Verifier.OPERATIONS_CENTRE, 8L, null);
        assertThat(words.called(contact.publish())).isNull();
    }
}
