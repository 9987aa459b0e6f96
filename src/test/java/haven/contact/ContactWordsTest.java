package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import haven.access.Language;
import haven.access.Moments;
import haven.access.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AM-05: what readers and keepers are told of how long ago an entry was checked, on each side of each limit. */
class ContactWordsTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 3, 2);
    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    private final ContactWords words = new ContactWords();

    @BeforeEach
    void inEnglish() {
        words.reader = new Reader() {
            @Override
            public Language chosen() {
                return Language.EN;
            }
        };
        words.moments = new Moments() {
            @Override
            public String date(LocalDate date) {
                return date.toString();
            }
        };
    }

    private static Contact service(boolean urgent) {
        var contact = new Contact(() -> "/world/nairobi/KE/ke-nairobi/", ContactKind.SUPPORT_SERVICE, CHECKED);
        contact.setUrgent(urgent);
        contact.verify(CHECKED, Verifier.COUNTRY_SECURITY_FOCAL_POINT, CheckMethod.CALLED, 7L);
        return contact;
    }

    private static CheckState state(Contact contact, int days) {
        return CheckState.of(contact.getCheckBy(), contact.getVerifiedOn(), CHECKED.plusDays(days));
    }

    private void now(Instant instant) {
        words.clock = Clock.fixed(instant, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | Checked on 2026-03-02 by | false",
                "90 | Checked on 2026-03-02 by | false",
                "91 | Last checked 91 days ago by .* call before you go there. | true",
                "180 | Last checked 180 days ago by .* call before you go there. | true",
                "181 | Last checked 181 days ago by .* call first. It may be wrong: have the next number at hand. | true",
                "210 | Last checked 210 days ago by .* call first. It may be wrong: have the next number at hand. | true"
            })
    @DisplayName(
            "AM-05 of treatment day and night readers get the date for 90 days, then the days and what to do, from 181 days on to call first")
    void readers(int days, String sentence, boolean old) {
        now(CHECKED.plusDays(days).atStartOfDay(NAIROBI).toInstant());
        var published = service(true).publish();
        assertThat(words.checked(published, NAIROBI)).containsPattern("^" + sentence);
        assertThat(words.isOld(published, NAIROBI)).isEqualTo(old);
    }

    @Test
    @DisplayName("AM-05 the days are counted by the calendar of the place")
    void atThePlace() {
        var midnight = CHECKED.plusDays(91).atStartOfDay(NAIROBI).toInstant();
        now(midnight.minusSeconds(1));
        assertThat(words.checked(service(true).publish(), NAIROBI)).startsWith("Checked on");
        now(midnight);
        assertThat(words.checked(service(true).publish(), NAIROBI)).startsWith("Last checked 91 days ago");
        assertThat(words.checked(service(true).publish(), ZoneOffset.UTC)).startsWith("Checked on");
    }

    @Test
    @DisplayName("AM-05 readers are told where nobody has checked it")
    void never() {
        now(Instant.parse("2026-03-02T09:00:00Z"));
        var contact = new Contact(() -> "/world/", ContactKind.SUPPORT_SERVICE, CHECKED);
        assertThat(words.checked(contact.publish(), NAIROBI)).startsWith("Nobody has checked this yet");
        assertThat(words.isOld(contact.publish(), NAIROBI)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 90, FRESH",
        "true, 91, AMBER",
        "true, 120, AMBER",
        "true, 121, RED",
        "true, 180, RED",
        "false, 90, FRESH",
        "false, 91, FRESH",
        "false, 180, FRESH",
        "false, 181, AMBER",
        "false, 210, AMBER",
        "false, 211, RED"
    })
    @DisplayName(
            "AM-05 keepers: treatment day and night is amber from 91 days on, other services from 181, red a month later")
    void keepers(boolean urgent, int days, CheckState expected) {
        assertThat(state(service(urgent), days)).isEqualTo(expected);
    }
}
