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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers are told about the checks of an entry, on 22 November 2026. */
class CheckAgeTest {

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

    @ParameterizedTest
    @CsvSource({
        "GENERAL_EMERGENCY, 365, 366",
        "AMBULANCE, 365, 366",
        "POLICE, 365, 366",
        "FIRE, 365, 366",
        "SUPPORT_SERVICE, 180, 181",
        "HOTLINE, 180, 181",
        "HOSPITAL, 90, 181",
        "REGIONAL_SECURITY_OFFICER, 90, 181",
        "WARDEN, 90, 181",
        "CUSTODIAN, 90, 181"
    })
    @DisplayName("AM-05 readers get another sentence on the day after keepers should have checked it, never before")
    void byKind(ContactKind kind, int fresh, int old) {
        assertThat(told(kind, fresh, false)).startsWith("Checked on ");
        assertThat(told(kind, fresh + 1, false)).startsWith("Last checked " + (fresh + 1) + " days ago");
        assertThat(told(kind, old - 1, false)).doesNotContain("call first");
        assertThat(told(kind, old, false))
                .startsWith("Last checked " + old + " days ago")
                .contains("call first");
        var contact = contact(kind);
        contact.verify(TODAY.minusDays(fresh), Verifier.OSS_HEADQUARTERS, CheckMethod.VISITED, null);
        assertThat(CheckState.of(contact.getCheckBy(), contact.getVerifiedOn(), TODAY))
                .isEqualTo(CheckState.FRESH);
        assertThat(CheckState.of(contact.getCheckBy(), contact.getVerifiedOn(), TODAY.plusDays(1)))
                .as("keepers are asked on the same day")
                .isEqualTo(CheckState.AMBER);
    }

    @Test
    @DisplayName("AM-05 of treatment day and night the 91st day is told, of other services the 181st")
    void urgent() {
        assertThat(told(ContactKind.SUPPORT_SERVICE, 90, true)).startsWith("Checked on ");
        assertThat(told(ContactKind.SUPPORT_SERVICE, 91, true)).startsWith("Last checked 91 days ago");
        assertThat(told(ContactKind.SUPPORT_SERVICE, 91, false)).startsWith("Checked on ");
    }

    private String told(ContactKind kind, int daysAgo, boolean urgent) {
        var contact = contact(kind);
        contact.setUrgent(urgent);
        contact.verify(TODAY.minusDays(daysAgo), Verifier.OSS_HEADQUARTERS, CheckMethod.VISITED, null);
        var published = contact.publish();
        assertThat(words.isOld(published, ZoneOffset.UTC))
                .as("the tint says what the sentence says")
                .isEqualTo(CheckAge.of(published, TODAY) != CheckAge.FRESH);
        return words.checked(published, ZoneOffset.UTC);
    }

    @Test
    @DisplayName("what was never checked says so")
    void never() {
        assertThat(words.checked(contact(ContactKind.WARDEN).publish(), ZoneOffset.UTC))
                .startsWith("Nobody has checked");
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
