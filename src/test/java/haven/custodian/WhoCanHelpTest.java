package haven.custodian;

import static haven.custodian.Custodians.custodian;
import static haven.custodian.Custodians.station;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import haven.contact.ContactKind;
import haven.edition.PublishedStation;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoCanHelpTest {

    private static final int DAYS = 104;
    private static final DayOfWeek[] WORKDAYS = {MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY};
    private static final PublishedStation NAIROBI = station("ke-nairobi", "Africa/Nairobi", -1.29, 36.82);

    @Test
    @DisplayName("PEP-02 on the roster, alternates on it, alternates, off duty, unconfirmed by their date: this order")
    void order() {
        var who = at(
                "2026-11-24T10:00",
                custodian("never").always().confirmed(null),
                custodian("old").always().confirmed("2026-02-01"),
                custodian("older").always().confirmed("2025-02-01"),
                custodian("off, from Friday").on("08:00", "17:00", FRIDAY),
                custodian("off, tonight").daily("20:00", "06:00"),
                custodian("nobody said when"),
                custodian("alternate at another time").alternate().daily("20:00", "06:00"),
                custodian("alternate now").alternate().always(),
                custodian("now").on("08:00", "17:00", WORKDAYS));

        assertThat(names(who))
                .containsExactly(
                        "now",
                        "alternate now",
                        "alternate at another time",
                        "off, tonight",
                        "off, from Friday",
                        "nobody said when",
                        "old",
                        "older",
                        "never");
        assertThat(who.list().stream().map(WhoToCall::reason))
                .startsWith(CallReason.ON_ROSTER, CallReason.ALTERNATE_ON_ROSTER, CallReason.ALTERNATE);
        assertThat(who.list().get(0).until()).isEqualTo(local("2026-11-24T17:00", "Africa/Nairobi"));
    }

    @Test
    @DisplayName("PEP-02 only who is absent, has ended or has not begun is left out; first and last days count")
    void leftOut() {
        var who = at(
                "2026-11-24T10:00",
                custodian("absent").always().away("2026-11-24", "2026-11-24"),
                custodian("ended").always().between("2020-01-01", "2026-11-23"),
                custodian("not yet").always().between("2026-11-25", null),
                custodian("last day").always().between("2020-01-01", "2026-11-24"),
                custodian("first day").always().between("2026-11-24", null),
                custodian("back").always().away("2026-11-01", "2026-11-23"));

        assertThat(names(who)).containsExactlyInAnyOrder("last day", "first day", "back");
    }

    @Test
    @DisplayName("PEP-02 'until' ends where the last day or an absence ends it; the next time is after it")
    void cutByDays() {
        var who = at(
                "2026-11-24T22:30",
                custodian("last night").daily("20:00", "06:00").between("2020-01-01", "2026-11-24"),
                custodian("leaves tomorrow").always().away("2026-11-25", "2026-11-30"),
                custodian("mornings").on("08:00", "12:00", WORKDAYS).away("2026-11-25", "2026-11-26"));

        assertThat(call(who, "last night").until()).isEqualTo(local("2026-11-25T00:00", "Africa/Nairobi"));
        assertThat(call(who, "leaves tomorrow").until()).isEqualTo(local("2026-11-25T00:00", "Africa/Nairobi"));
        assertThat(call(who, "mornings").next()).isEqualTo(local("2026-11-27T08:00", "Africa/Nairobi"));
    }

    @Test
    @DisplayName("PEP-02 who is on the roster when an absence ends at midnight is so from midnight on")
    void backAtMidnight() {
        var before = at("2026-11-24T23:59", custodian("back").always().away("2026-11-01", "2026-11-24"));
        var after = at("2026-11-25T00:00", custodian("back").always().away("2026-11-01", "2026-11-24"));

        assertThat(before.list()).isEmpty();
        assertThat(before.changesAt()).isEqualTo(local("2026-11-25T00:00", "Africa/Nairobi"));
        assertThat(call(after, "back").reason()).isEqualTo(CallReason.ON_ROSTER);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Africa/Nairobi,      2026-11-24T21:59, OFF_DUTY",
        "Africa/Nairobi,      2026-11-24T22:00, ON_ROSTER",
        "Africa/Nairobi,      2026-11-25T00:00, ON_ROSTER",
        "Africa/Nairobi,      2026-11-25T05:59, ON_ROSTER",
        "Africa/Nairobi,      2026-11-25T06:00, OFF_DUTY",
        "Asia/Kathmandu,      2026-11-24T21:59, OFF_DUTY",
        "Asia/Kathmandu,      2026-11-24T22:00, ON_ROSTER",
        "Asia/Kathmandu,      2026-11-25T00:00, ON_ROSTER",
        "America/Panama,      2026-11-24T23:59, ON_ROSTER",
        "America/Panama,      2026-11-25T06:00, OFF_DUTY",
        "Pacific/Kiritimati,  2026-12-31T23:59, ON_ROSTER",
        "Pacific/Kiritimati,  2027-01-01T00:00, ON_ROSTER",
        "Pacific/Kiritimati,  2027-01-01T06:00, OFF_DUTY",
        "Australia/Lord_Howe, 2026-11-24T22:00, ON_ROSTER",
        "Australia/Lord_Howe, 2026-11-25T06:00, OFF_DUTY",
    })
    @DisplayName("PEP-02 a night's roster goes over midnight, by the clock on the wall there")
    void overMidnight(String zone, String time, CallReason expected) {
        var there = station("xx-there", zone, 0, 0);
        var night = custodian("night").daily("22:00", "06:00").publish();

        var who = new WhoCanHelp(local(time, zone), DAYS).at(new WhoCanHelp.Around(there, List.of(night)));

        assertThat(who.list()).singleElement().extracting(WhoToCall::reason).isEqualTo(expected);
    }

    @Test
    @DisplayName("PEP-02 weekends: Friday evening says Monday, where the week begins on Sunday it says Sunday")
    void weekends() {
        var friday = at("2026-11-27T17:00", custodian("week").on("08:00", "17:00", WORKDAYS));
        var cairo = station("eg-cairo", "Africa/Cairo", 30.04, 31.24);
        var thursday = new WhoCanHelp(local("2026-11-26T18:00", "Africa/Cairo"), DAYS)
                .at(new WhoCanHelp.Around(
                        cairo,
                        List.of(custodian("week")
                                .on("08:00", "16:00", SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY)
                                .publish())));
        var saturday = at("2026-11-28T09:00", custodian("weekend").on("00:00", "00:00", SATURDAY, SUNDAY));

        assertThat(call(friday, "week").next()).isEqualTo(local("2026-11-30T08:00", "Africa/Nairobi"));
        assertThat(call(thursday, "week").next()).isEqualTo(local("2026-11-29T08:00", "Africa/Cairo"));
        assertThat(call(saturday, "weekend").reason()).isEqualTo(CallReason.ON_ROSTER);
        assertThat(call(saturday, "weekend").until()).isNotNull();
    }

    @Test
    @DisplayName("PEP-02 summer time: half an hour on Lord Howe, an hour in Chisinau; the end stays on the wall")
    void summerTime() {
        var lordHowe = station("au-lord-howe", "Australia/Lord_Howe", -31.5, 159.0);
        // clocks go forward by half an hour at 02:00 on 4 October 2026
        var forward = night(lordHowe, "2026-10-03T23:00");
        assertThat(Duration.between(local("2026-10-03T23:00", "Australia/Lord_Howe"), forward.until()))
                .isEqualTo(Duration.ofMinutes(7 * 60 - 30));

        // clocks go back by an hour at 04:00 on 25 October 2026
        var chisinau = station("md-chisinau", "Europe/Chisinau", 47.0, 28.9);
        var back = night(chisinau, "2026-10-24T23:00");
        assertThat(Duration.between(local("2026-10-24T23:00", "Europe/Chisinau"), back.until()))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    @DisplayName(
            "PEP-02 the nearest other station that has somebody who is not away, in its own zone, with its distance")
    void nearest() {
        var kampala = station("ug-kampala", "Africa/Kampala", 0.35, 32.58);
        var mombasa = station("ke-mombasa", "Africa/Nairobi", -4.04, 39.67);
        var kathmandu = station("np-kathmandu", "Asia/Kathmandu", 27.71, 85.32);
        var away = custodian("away").always().away("2026-11-01", "2026-12-01").publish();
        var helps = custodian("helps").daily("08:00", "17:00").publish();

        var who = new WhoCanHelp(local("2026-11-24T10:00", "Africa/Nairobi"), DAYS)
                .near(
                        NAIROBI,
                        List.of(
                                new WhoCanHelp.Around(kathmandu, List.of(helps)),
                                new WhoCanHelp.Around(kampala, List.of(helps, helps, helps)),
                                new WhoCanHelp.Around(mombasa, List.of(away))));
        assertThat(who.list()).hasSize(2).allSatisfy(call -> {
            assertThat(call.station()).isEqualTo(kampala);
            assertThat(call.reason()).isEqualTo(CallReason.OTHER_STATION);
            assertThat(call.kilometres()).isBetween(480, 520);
        });

        var fromFar = new WhoCanHelp(local("2026-11-24T10:00", "Africa/Nairobi"), DAYS)
                .near(NAIROBI, List.of(new WhoCanHelp.Around(kathmandu, List.of(helps))));
        assertThat(fromFar.list()).singleElement().satisfies(call -> {
            assertThat(call.isOnRoster()).isTrue();
            assertThat(call.until()).isEqualTo(local("2026-11-24T17:00", "Asia/Kathmandu"));
        });
        assertThat(fromFar.changesAt()).isEqualTo(local("2026-11-24T17:00", "Asia/Kathmandu"));
    }

    @Test
    @DisplayName("PEP-02 below the custodians: country manager, operations centre, health unit; who sits there first")
    void above() {
        var who = new WhoCanHelp(local("2026-11-24T22:00", "Africa/Nairobi"), DAYS)
                .at(new WhoCanHelp.Around(NAIROBI, List.of()))
                .above(
                        CallReason.COUNTRY_MANAGER,
                        List.of(
                                custodian("office hours")
                                        .of(ContactKind.PEP_MANAGER)
                                        .on("08:00", "17:00", WORKDAYS)
                                        .contact(),
                                custodian("duty phone")
                                        .of(ContactKind.PEP_MANAGER)
                                        .always()
                                        .contact(),
                                custodian("left")
                                        .of(ContactKind.PEP_MANAGER)
                                        .between("2020-01-01", "2026-01-01")
                                        .contact()),
                        NAIROBI.zoneId())
                .above(
                        CallReason.OPERATIONS_CENTRE,
                        List.of(custodian("centre").always().contact()))
                .above(
                        CallReason.HEALTH_UNIT,
                        List.of(custodian("unit").inZone("Europe/Zurich").contact()));

        assertThat(names(who)).containsExactly("duty phone", "office hours", "centre", "unit");
        assertThat(call(who, "unit").zone()).isEqualTo(ZoneId.of("Europe/Zurich"));
    }

    @Test
    @DisplayName("PEP-02 a confirmation holds for the days that are set, the last of them included")
    void confirmed() {
        assertThat(call(at("2026-11-24T10:00", custodian("x").always().confirmed("2026-08-12")), "x")
                        .reason())
                .isEqualTo(CallReason.ON_ROSTER);
        assertThat(call(at("2026-11-24T10:00", custodian("x").always().confirmed("2026-08-11")), "x")
                        .reason())
                .isEqualTo(CallReason.UNCONFIRMED);
    }

    @Test
    @DisplayName("PEP-02 the answer holds until the first instant at which anybody's changes, midnight at the latest")
    void holdsUntil() {
        var who = at(
                "2026-11-24T10:00",
                custodian("off").daily("16:30", "18:00").confirmed(null),
                custodian("now").daily("08:00", "17:00"));

        assertThat(who.changesAt()).isEqualTo(local("2026-11-24T16:30", "Africa/Nairobi"));
        assertThat(at("2026-11-24T19:00", custodian("always").always()).changesAt())
                .isEqualTo(local("2026-11-25T00:00", "Africa/Nairobi"));
    }

    private static WhoToCall night(PublishedStation station, String time) {
        var who = new WhoCanHelp(local(time, station.zone()), DAYS)
                .at(new WhoCanHelp.Around(
                        station,
                        List.of(custodian("night").daily("22:00", "06:00").publish())));
        return call(who, "night");
    }

    private static WhoCanHelp at(String time, Custodians... custodians) {
        var published = Arrays.stream(custodians).map(Custodians::publish).toList();
        return new WhoCanHelp(local(time, "Africa/Nairobi"), DAYS).at(new WhoCanHelp.Around(NAIROBI, published));
    }

    private static Instant local(String time, String zone) {
        return LocalDateTime.parse(time).atZone(ZoneId.of(zone)).toInstant();
    }

    private static List<String> names(WhoCanHelp who) {
        return who.list().stream().map(WhoCanHelpTest::name).toList();
    }

    private static WhoToCall call(WhoCanHelp who, String name) {
        return who.list().stream()
                .filter(call -> name(call).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(WhoToCall call) {
        return call.contact().title().byLanguage().get("en");
    }
}
