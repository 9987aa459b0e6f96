package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours are what the clock on the wall of their place says, whatever that clock does. */
class OpeningHoursTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
    private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    private static final OpeningHours OFFICE = OpeningHours.of("MONDAY 08:00-12:00 13:00-17:00; TUESDAY 08:00-12:00"
            + " 13:00-17:00; WEDNESDAY 08:00-12:00 13:00-17:00; THURSDAY 08:00-12:00 13:00-17:00; FRIDAY 08:00-12:00");
    private static final OpeningHours NIGHTS = OpeningHours.of(
            "MONDAY 20:00-06:00; TUESDAY 20:00-06:00; WEDNESDAY 20:00-06:00; THURSDAY 20:00-06:00; FRIDAY 20:00-06:00;"
                    + " SATURDAY 20:00-06:00; SUNDAY 20:00-06:00");

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T07:59, false", "2026-11-16T08:00, true", "2026-11-16T11:59, true", "2026-11-16T12:00, false",
        "2026-11-16T13:00, true", "2026-11-16T17:00, false", "2026-11-20T14:00, false", "2026-11-21T09:00, false"
    })
    @DisplayName("PEP-02 a span holds its first minute and not its last; Friday afternoon and the weekend are closed")
    void office(String local, boolean open) {
        assertThat(OFFICE.isOpen(at(local, NAIROBI), NAIROBI)).isEqualTo(open);
        assertThat(OFFICE.isOpen(at(local, KATHMANDU), KATHMANDU)).isEqualTo(open);
    }

    @Test
    @DisplayName("PEP-02 the next change after Friday noon is Monday morning; in the lunch break it is 13:00")
    void acrossTheWeekend() {
        assertThat(OFFICE.nextChange(at("2026-11-20T12:00", NAIROBI), NAIROBI))
                .isEqualTo(at("2026-11-23T08:00", NAIROBI));
        assertThat(OFFICE.nextChange(at("2026-11-16T12:30", NAIROBI), NAIROBI))
                .isEqualTo(at("2026-11-16T13:00", NAIROBI));
    }

    @Test
    @DisplayName("PEP-02 over midnight: Saturday's night ends on Sunday morning")
    void overMidnight() {
        var night = OpeningHours.of("SATURDAY 20:00-06:00");
        assertThat(night.isOpen(at("2026-11-22T05:59", NAIROBI), NAIROBI)).isTrue();
        assertThat(night.isOpen(at("2026-11-22T06:00", NAIROBI), NAIROBI)).isFalse();
        assertThat(night.isOpen(at("2026-11-22T20:00", NAIROBI), NAIROBI)).isFalse();
        assertThat(night.nextChange(at("2026-11-21T23:59", NAIROBI), NAIROBI))
                .isEqualTo(at("2026-11-22T06:00", NAIROBI));
        assertThat(night.nextChange(at("2026-11-22T06:00", NAIROBI), NAIROBI))
                .isEqualTo(at("2026-11-28T20:00", NAIROBI));
    }

    @Test
    @DisplayName("PEP-02 Sunday's night reaches into Monday")
    void overTheWeek() {
        var night = OpeningHours.of("SUNDAY 22:00-02:00");
        assertThat(night.isOpen(at("2026-11-23T01:30", PARIS), PARIS)).isTrue();
        assertThat(night.isOpen(at("2026-11-22T01:30", PARIS), PARIS)).isFalse();
    }

    @Test
    @DisplayName("PEP-02 the night in which the clock goes forward is an hour shorter, the other one an hour longer")
    void clockChanges() {
        assertThat(NIGHTS.nextChange(Instant.parse("2026-03-28T19:00:00Z"), PARIS))
                .isEqualTo(Instant.parse("2026-03-29T04:00:00Z"));
        assertThat(NIGHTS.nextChange(Instant.parse("2026-10-24T18:00:00Z"), PARIS))
                .isEqualTo(Instant.parse("2026-10-25T05:00:00Z"));
    }

    @Test
    @DisplayName("PEP-02 what would begin or end in the hour that the clock skips does so when it skips")
    void skippedHour() {
        var begins = OpeningHours.of("SUNDAY 02:30-05:00");
        assertThat(begins.nextChange(at("2026-03-08T01:00", NEW_YORK), NEW_YORK))
                .isEqualTo(at("2026-03-08T03:00", NEW_YORK));
        var ends = OpeningHours.of("SATURDAY 22:00-02:30");
        assertThat(ends.nextChange(at("2026-03-08T01:00", NEW_YORK), NEW_YORK))
                .isEqualTo(at("2026-03-08T03:00", NEW_YORK));
        var within = OpeningHours.of("SUNDAY 02:10-02:50");
        assertThat(within.nextChange(at("2026-03-08T01:00", NEW_YORK), NEW_YORK))
                .isEqualTo(at("2026-03-15T02:10", NEW_YORK));
    }

    @Test
    @DisplayName("PEP-02 what ends in the hour that the clock shows twice is on twice")
    void doubledHour() {
        var night = OpeningHours.of("SATURDAY 22:00-01:30");
        var first = Instant.parse("2026-11-01T05:30:00Z"); // 01:30 in New York for the first time
        assertThat(night.isOpen(first.minusSeconds(60), NEW_YORK)).isTrue();
        assertThat(night.isOpen(first, NEW_YORK)).isFalse();
        assertThat(night.nextChange(first, NEW_YORK)).isEqualTo(Instant.parse("2026-11-01T06:00:00Z"));
        assertThat(night.nextChange(Instant.parse("2026-11-01T06:00:00Z"), NEW_YORK))
                .isEqualTo(Instant.parse("2026-11-01T06:30:00Z"));
    }

    @Test
    @DisplayName("PEP-02 half an hour of clock change (Lord Howe), and a day that the calendar left out (Apia)")
    void oddZones() {
        assertThat(NIGHTS.nextChange(at("2026-10-03T21:00", LORD_HOWE), LORD_HOWE))
                .isEqualTo(at("2026-10-04T06:00", LORD_HOWE));
        var friday = OpeningHours.of("FRIDAY 08:00-17:00; SATURDAY 08:00-17:00");
        assertThat(friday.nextChange(at("2011-12-29T12:00", APIA), APIA)).isEqualTo(at("2011-12-31T08:00", APIA));
    }

    @Test
    @DisplayName("PEP-02 one instant, two days: across the date line the same hours are Sunday here and Monday there")
    void dateLine() {
        var monday = OpeningHours.of("MONDAY 00:00-00:00");
        var instant = Instant.parse("2026-11-22T12:00:00Z");
        assertThat(monday.isOpen(instant, APIA)).isTrue();
        assertThat(monday.isOpen(instant, ZoneId.of("Pacific/Pago_Pago"))).isFalse();
    }

    @Test
    @DisplayName("PEP-02 day and night never changes, nor do unknown hours, nor seven whole days")
    void never() {
        var now = Instant.parse("2026-11-22T12:00:00Z");
        assertThat(OpeningHours.dayAndNight().isOpen(now, PARIS)).isTrue();
        assertThat(OpeningHours.dayAndNight().nextChange(now, PARIS)).isNull();
        assertThat(OpeningHours.notKnown().isOpen(now, PARIS)).isFalse();
        assertThat(OpeningHours.notKnown().nextChange(now, PARIS)).isNull();
        var all = new StringBuilder();
        for (var day : DayOfWeek.values()) {
            all.append(all.isEmpty() ? "" : "; ").append(day).append(" 00:00-00:00");
        }
        assertThat(OpeningHours.of(all.toString()).nextChange(now, PARIS)).isNull();
    }

    @Test
    @DisplayName("hours are kept as they were written")
    void written() {
        assertThat(OpeningHours.of(OFFICE.toString())).isEqualTo(OFFICE);
        assertThat(OpeningHours.of(NIGHTS.toString())).isEqualTo(NIGHTS);
        assertThat(OpeningHours.of("always")).isEqualTo(OpeningHours.dayAndNight());
        assertThat(OpeningHours.of("").unknown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Monday to Thursday 08:00 to 12:00 and 13:00 to 17:00; Friday 08:00 to 12:00",
                "fr | du lundi au jeudi de 08:00 à 12:00 et de 13:00 à 17:00 ; le vendredi de 08:00 à 12:00",
                "es | de lunes a jueves de 08:00 a 12:00 y de 13:00 a 17:00; el viernes de 08:00 a 12:00",
                "ar | من الاثنين إلى الخميس من 08:00 إلى 12:00 ومن 13:00 إلى 17:00؛ الجمعة من 08:00 إلى 12:00"
            })
    @DisplayName("AM-14 hours in words, in four languages, with western digits")
    void inWords(String language, String words) {
        assertThat(HoursInWords.inWords(OFFICE, Locale.forLanguageTag(language)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "always | day and night",
                "'' | hours not known",
                "FRIDAY 20:00-06:00 | Friday 20:00 to 06:00 the next day",
                "SATURDAY 00:00-00:00; SUNDAY 00:00-00:00 | Saturday and Sunday all day",
                "SATURDAY 18:00-00:00 | Saturday 18:00 to 24:00",
                "MONDAY 09:00-10:00; TUESDAY 09:00-10:00; WEDNESDAY 09:00-10:00; THURSDAY 09:00-10:00;"
                        + " SUNDAY 09:00-10:00 | Sunday to Thursday 09:00 to 10:00"
            })
    @DisplayName("AM-14 nights, whole days and weeks from Sunday to Thursday in words")
    void moreWords(String hours, String words) {
        assertThat(HoursInWords.inWords(OpeningHours.of(hours), Locale.ENGLISH)).isEqualTo(words);
    }

    @Test
    @DisplayName("AM-14 every day is every day")
    void everyDay() {
        assertThat(HoursInWords.inWords(NIGHTS, Locale.ENGLISH)).isEqualTo("every day 20:00 to 06:00 the next day");
    }
}
