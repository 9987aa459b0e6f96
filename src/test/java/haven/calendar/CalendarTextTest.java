package haven.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the portal writes for calendars, as another library reads it. */
class CalendarTextTest {

    private static final Instant STAMP = Instant.parse("2026-11-22T09:00:00.123456Z");
    private static final CalendarParty BRIEFER =
            new CalendarParty("Amina \"Ami\" Odhiambo; RSO, Nairobi", "haven@example.org");
    private static final CalendarParty STAFF = new CalendarParty("Léa\r\nBCC: Ño", "lea@example.org");

    private static CalendarEvent event(int sequence, Instant start, String zone, boolean cancelled) {
        return new CalendarEvent(
                "ABCDEFGH2345@haven.example.org",
                sequence,
                start,
                start.plus(Duration.ofHours(1)),
                ZoneId.of(zone),
                BRIEFER,
                STAFF,
                "Security briefing, Nairobi",
                "https://meet.example.org/a?b=1;c=2,3",
                "One line, with a comma; and more.\nAnother line.",
                "https://haven.example.org/briefing/ABCDEFGH2345",
                Locale.ENGLISH,
                STAMP,
                cancelled);
    }

    @Test
    @DisplayName("BRF-06 an invitation says all that Outlook, Google and Apple need, and another library reads it so")
    void invitation() {
        var start = Instant.parse("2026-12-01T06:00:00Z");
        var text = CalendarText.invitation(event(3, start, "Africa/Nairobi", false));
        var read = ReadCalendar.of(text);

        assertThat(read.method()).isEqualTo("REQUEST");
        assertThat(read.count()).isOne();
        assertThat(read.value("UID")).isEqualTo("ABCDEFGH2345@haven.example.org");
        assertThat(read.value("SEQUENCE")).isEqualTo("3");
        assertThat(read.value("STATUS")).isEqualTo("CONFIRMED");
        assertThat(read.value("DTSTAMP")).isEqualTo("20261122T090000Z");
        assertThat(read.value("DTSTART")).as("by the clock on the wall").isEqualTo("20261201T090000");
        assertThat(read.start()).isEqualTo(start);
        assertThat(read.end()).isEqualTo(start.plus(Duration.ofHours(1)));
        assertThat(read.value("SUMMARY")).isEqualTo("Security briefing, Nairobi");
        assertThat(read.value("LOCATION")).isEqualTo("https://meet.example.org/a?b=1;c=2,3");
        assertThat(read.value("DESCRIPTION")).isEqualTo("One line, with a comma; and more.\nAnother line.");
        assertThat(read.value("URL")).isEqualTo("https://haven.example.org/briefing/ABCDEFGH2345");
        assertThat(read.value("ORGANIZER")).isEqualTo("mailto:haven@example.org");
        assertThat(read.parameter("ORGANIZER", "CN")).isEqualTo("Amina 'Ami' Odhiambo; RSO, Nairobi");
        assertThat(read.value("ATTENDEE")).isEqualTo("mailto:lea@example.org");
        assertThat(read.parameter("ATTENDEE", "CN")).as("no line of its own").isEqualTo("Léa BCC: Ño");
        assertThat(read.parameter("ATTENDEE", "ROLE")).isEqualTo("REQ-PARTICIPANT");
        assertThat(read.parameter("ATTENDEE", "PARTSTAT")).isEqualTo("NEEDS-ACTION");
        assertThat(read.parameter("ATTENDEE", "RSVP")).isEqualTo("FALSE");
        assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    @DisplayName("BRF-06 an update has the same UID and a higher SEQUENCE, and so has the end of it, as CANCEL")
    void cancelled() {
        var start = Instant.parse("2026-12-01T06:00:00Z");
        var first = ReadCalendar.of(CalendarText.invitation(event(0, start, "Africa/Nairobi", false)));
        var moved = ReadCalendar.of(CalendarText.invitation(event(1, start.plusSeconds(86_400), "Asia/Dhaka", false)));
        var over = ReadCalendar.of(CalendarText.invitation(event(2, start, "Africa/Nairobi", true)));

        assertThat(List.of(moved.value("UID"), over.value("UID"))).containsOnly(first.value("UID"));
        assertThat(List.of(first.value("SEQUENCE"), moved.value("SEQUENCE"), over.value("SEQUENCE")))
                .containsExactly("0", "1", "2");
        assertThat(over.method()).isEqualTo("CANCEL");
        assertThat(over.value("STATUS")).isEqualTo("CANCELLED");
        assertThat(over.value("ATTENDEE")).isEqualTo("mailto:lea@example.org");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "Europe/Paris, 2027-03-27T09:00:00Z", // the day before clocks go forward
        "Europe/Paris, 2027-03-28T00:30:00Z", // it ends after the hour that there is not
        "Europe/Paris, 2027-03-28T01:00:00Z",
        "Europe/Paris, 2027-10-30T09:00:00Z",
        "Europe/Paris, 2027-10-31T09:00:00Z",
        "America/New_York, 2026-11-01T04:30:00Z",
        "America/New_York, 2027-03-15T14:00:00Z",
        "Australia/Lord_Howe, 2027-04-05T00:00:00Z", // half an hour of summer
        "America/Santiago, 2027-04-05T12:00:00Z",
        "Africa/Cairo, 2027-04-30T09:00:00Z",
        "Africa/Cairo, 2027-10-29T09:00:00Z",
        "Asia/Jerusalem, 2027-03-28T09:00:00Z",
        "Europe/Dublin, 2027-01-10T09:00:00Z",
        "Africa/Casablanca, 2027-02-20T09:00:00Z", // Ramadan
        "America/Nuuk, 2027-06-01T09:00:00Z",
        "Africa/Nairobi, 2027-06-01T09:00:00Z", // no summer time
        "Asia/Kathmandu, 2027-06-01T09:00:00Z", // 5:45
        "Asia/Kabul, 2027-06-01T09:00:00Z",
        "Africa/Juba, 2021-01-31T09:00:00Z", // by law another offset from February on
        "Africa/Juba, 2021-02-01T09:00:00Z",
        "Asia/Damascus, 2022-10-27T09:00:00Z", // the law kept the summer time for good
        "Asia/Damascus, 2023-01-10T09:00:00Z",
        "America/Mexico_City, 2022-07-10T09:00:00Z",
        "America/Mexico_City, 2027-07-10T09:00:00Z",
        "Pacific/Apia, 2011-12-30T09:30:00Z", // the day that there was not
        "Pacific/Kiritimati, 2026-12-31T09:30:00Z", // it is tomorrow there already, and another year
        "Pacific/Pago_Pago, 2027-01-01T10:30:00Z",
        "UTC, 2027-06-01T09:00:00Z"
    })
    @DisplayName("BRF-06 the time zone in the invitation is enough to know when it is, to the minute")
    void zones(String zone, Instant start) {
        var read = ReadCalendar.of(CalendarText.invitation(event(0, start, zone, false)));

        assertThat(read.value("DTSTART"))
                .startsWith(
                        start.atZone(ZoneId.of(zone)).toLocalDate().toString().replace("-", ""));
        assertThat(read.start()).isEqualTo(start);
        assertThat(read.end()).isEqualTo(start.plus(Duration.ofHours(1)));
    }

    @Test
    @DisplayName(
            "BRF-06 in every time zone there is, and on both sides of its next change, the invitation says when it is")
    void allZones() {
        var now = Instant.parse("2026-11-22T09:00:00Z");
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                .sorted()
                .forEach(zone -> aroundChange(zone, now)
                        .forEach(start -> assertThat(
                                        ReadCalendar.of(CalendarText.invitation(event(0, start, zone, false)))
                                                .start())
                                .as(zone + " at " + start)
                                .isEqualTo(start)));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-10-31T00:00:00Z, 20271031T000000Z, 20271031T010000Z", // it ends in the hour that comes twice, the second
        // time
        "2027-10-31T01:00:00Z, 20271031T010000Z, 20271031T020000Z",
        "2027-10-30T23:30:00Z, 20271031T013000, 20271031T023000"
    })
    @DisplayName("BRF-06 in the hour that comes twice, what the clock on the wall cannot tell is told in UTC")
    void twice(Instant start, String from, String to) {
        var read = ReadCalendar.of(CalendarText.invitation(event(0, start, "Europe/Paris", false)));

        assertThat(read.value("DTSTART")).isEqualTo(from);
        assertThat(read.value("DTEND")).isEqualTo(to);
        assertThat(read.start()).isEqualTo(start);
        assertThat(read.end()).isEqualTo(start.plus(Duration.ofHours(1)));
    }

    private static List<Instant> aroundChange(String zone, Instant now) {
        var change = ZoneId.of(zone).getRules().nextTransition(now);
        return change == null
                ? List.of(now)
                : List.of(
                        now,
                        change.getInstant().minusSeconds(7_200),
                        change.getInstant(),
                        change.getInstant().plusSeconds(86_400));
    }

    private static Stream<Arguments> titles() {
        return Stream.of(
                        "Security briefing",
                        "Briefing de sécurité à Nouakchott",
                        "إحاطة أمنية في نيروبي",
                        "🛟 briefing")
                .flatMap(title -> IntStream.of(1, 2, 5, 9)
                        .mapToObj(times ->
                                Arguments.of((title + " ").repeat(times).strip())));
    }

    @ParameterizedTest
    @MethodSource("titles")
    @DisplayName("BRF-06 lines have 75 octets at most, end in CRLF, and no letter is torn apart, in Arabic neither")
    void folded(String title) {
        var text = CalendarText.feed(title, List.of(entry("a", title), entry("b", title)));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(ReadCalendar.of(text).value(1, "SUMMARY")).isEqualTo(title);
    }

    @Test
    @DisplayName("BRF-06 a feed invites nobody, and says all times in UTC")
    void feed() {
        var read = ReadCalendar.of(CalendarText.feed("Briefings", List.of(entry("a", "One"), entry("b", "Two"))));

        assertThat(read.method()).isEqualTo("PUBLISH");
        assertThat(read.count()).isEqualTo(2);
        assertThat(read.value(0, "DTSTART")).isEqualTo("20270701T090000Z");
        assertThat(read.has("ATTENDEE")).isFalse();
    }

    @Test
    @DisplayName("BRF-06 an empty feed is a calendar too")
    void empty() {
        assertThat(CalendarText.feed("Briefings", List.of()))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("METHOD:PUBLISH\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    private static CalendarEvent entry(String uid, String title) {
        var start = Instant.parse("2027-07-01T09:00:00Z");
        return new CalendarEvent(
                uid,
                0,
                start,
                start.plusSeconds(60),
                ZoneId.of("Europe/Paris"),
                BRIEFER,
                null,
                title,
                null,
                null,
                null,
                Locale.ENGLISH,
                STAMP,
                false);
    }
}
