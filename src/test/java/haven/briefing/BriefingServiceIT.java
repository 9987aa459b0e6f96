package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.booking.BookingState;
import haven.booking.Closed;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Booking at Maseru (UTC+2), where one briefer is the test's own. Monday 7 December 2026, 08:00 there. */
@ExtendWith(ArquillianExtension.class)
class BriefingServiceIT {

    private static final String CODE = "ls-maseru";
    private static final Instant NOW = Instant.parse("2026-12-07T06:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Inject
    BriefingService service;

    @Inject
    BookableService bookable;

    @Inject
    BookedForService others;

    @Inject
    PortalClock clock;

    private long briefer;

    @BeforeEach
    void briefer() {
        clock.stopAt(NOW);
        var ann = TestPeople.add("IT-BR1", "Aloe", CODE);
        var scope = scope(CODE);
        TestPeople.duty(ann, "COUNTRY_SECURITY_FOCAL_POINT", scope.replace(CODE + "/", ""), null);
        briefer = TestBriefings.briefer(ann, scope, CODE);
        TestPeople.account(TestPeople.add("IT-BR2", "Birch", CODE), "it.birch");
        TestPeople.account(TestPeople.add("IT-BR3", "Cedar", CODE), "it.cedar");
    }

    @AfterEach
    void clean() {
        clock.runOn();
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    private void time(DayOfWeek day, String from, String to, int minutes, int seats) {
        TestBriefings.time(briefer, day, LocalTime.parse(from), LocalTime.parse(to), minutes, seats, "IN_PERSON");
    }

    private static String scope(String station) {
        return TestRows.all("""
                        select concat('/world/', g.code, '/', c.code, '/', s.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, station).get(0).get("scope").toString();
    }

    private Offer first() {
        return first(CODE, briefer);
    }

    private Offer first(String station, long by) {
        return service.listFree(station, MONDAY, 14).stream()
                .filter(offer -> offer.brieferId() == by)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("BRF-01, BRF-02 a slot is booked once: it is offered no more, who comes second gets three others")
    void slot() {
        time(DayOfWeek.TUESDAY, "09:00", "11:00", 30, 1);
        var key = People.as("it.birch", () -> first().key());
        var code = People.as("it.birch", () -> service.book(CODE, key));
        People.as("it.cedar", () -> {
            assertThat(first().key()).isNotEqualTo(key);
            assertThatThrownBy(() -> service.book(CODE, key))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("briefing.error.taken");
            assertThat(service.listAlternatives(CODE, key))
                    .hasSize(3)
                    .extracting(Offer::key)
                    .doesNotContain(key);
            assertThatThrownBy(() -> service.get(code)).isInstanceOf(NotThere.class);
        });
        var view = People.as("it.birch", () -> service.get(code));
        assertThat(view.state()).isEqualTo(BookingState.BOOKED);
        assertThat(view.from()).isEqualTo(Instant.parse("2026-12-08T07:00:00Z"));
        assertThat(view.place()).isEqualTo("Room 1");
    }

    @Test
    @DisplayName("BRF-05 who cancels gives the time back; who moves takes the booking along")
    void cancelAndMove() {
        time(DayOfWeek.TUESDAY, "09:00", "10:00", 30, 1);
        var first = People.as("it.birch", () -> first().key());
        var code = People.as("it.birch", () -> service.book(CODE, first));
        var second = People.as("it.birch", () -> first().key());
        People.as("it.birch", () -> service.move(code, CODE, second));
        assertThat(People.as("it.birch", () -> service.get(code)).from())
                .isEqualTo(Instant.parse("2026-12-08T07:30:00Z"));
        assertThat(People.as("it.cedar", () -> first().key())).isEqualTo(first);
        People.as("it.birch", () -> service.cancel(code));
        assertThat(People.as("it.birch", () -> service.get(code)).closed()).isEqualTo(Closed.CANCELLED);
        assertThat(People.as("it.cedar", () -> service.listFree(CODE, MONDAY, 2)).stream()
                        .filter(offer -> offer.brieferId() == briefer))
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "BRF-05, BRF-14 a keeper moves bookings of their own people anywhere, those of others within their own area only")
    void moveAway() {
        time(DayOfWeek.TUESDAY, "09:00", "10:00", 30, 1);
        TestPeople.account(TestRows.number("select person_id from briefing_briefer where id = ?", briefer), "it.aloe");
        TestPeople.account(TestPeople.add("IT-BR7", "Hazel", "th-bangkok"), "it.hazel");
        var code = People.as("it.hazel", () -> service.book(CODE, first().key()));
        var away = away("th-bangkok", "IT-BR6", "Fir");
        var key = People.as("it.hazel", () -> first("th-bangkok", away).key());
        assertThatThrownBy(() -> People.as("it.aloe", () -> service.move(code, "th-bangkok", key)))
                .as("neither the person nor the place is theirs")
                .isInstanceOf(NotAllowed.class);
        assertThat(People.as("it.aloe", () -> service.get(code)).stationCode()).isEqualTo(CODE);
        var later = People.as("it.aloe", () -> first().key());
        People.as("it.aloe", () -> service.move(code, CODE, later));
        People.as("it.hazel", () -> service.move(code, "th-bangkok", key));
        assertThatThrownBy(() -> People.as("it.aloe", () -> service.get(code))).isInstanceOf(NotThere.class);
        var own = People.as("it.birch", () -> service.book(CODE, first().key()));
        var next = People.as("it.birch", () -> first("th-bangkok", away).key());
        People.as("it.aloe", () -> service.move(own, "th-bangkok", next));
        assertThat(People.as("it.birch", () -> service.get(own)).stationCode()).isEqualTo("th-bangkok");
        People.as("it.aloe", () -> service.cancel(own));
        assertThat(People.as("it.birch", () -> service.get(own)).closed()).isEqualTo(Closed.CANCELLED);
    }

    @Test
    @DisplayName("BRF-05 nobody moves into a second booking for one place, of the station or of its country")
    void moveTwice() {
        time(DayOfWeek.TUESDAY, "09:00", "10:00", 30, 1);
        var away = away("th-bangkok", "IT-BR6", "Fir");
        var code = People.as("it.birch", () -> service.book(CODE, first().key()));
        var second = People.as(
                "it.birch",
                () -> service.book("th-bangkok", first("th-bangkok", away).key()));
        TestRows.write(
                "update briefing_session set scope = left(scope, length(scope) - length('th-bangkok/'))"
                        + " where briefer_id = ?",
                away); // for all of the country
        TestRows.write("update booking set subject = 'briefing/TH' where code = ?", second);
        TestRows.write(
                "update booking_session set subject = 'briefing/TH' where id = (select session_id from booking"
                        + " where code = ?)",
                second);
        var key = People.as("it.birch", () -> first("th-bangkok", away).key());
        assertThatThrownBy(() -> People.as("it.birch", () -> service.move(code, "th-bangkok", key)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("booking.error.already");
        People.as("it.birch", () -> service.move(second, "th-bangkok", key));
        assertThat(People.as("it.birch", () -> service.listMine(5)))
                .filteredOn(BookingView::isOpen)
                .hasSize(2);
    }

    /** A briefer of this station, with times on Wednesdays; gives their id. */
    private long away(String station, String number, String family) {
        var person = TestPeople.add(number, family, station);
        var scope = scope(station);
        TestPeople.duty(person, "COUNTRY_SECURITY_FOCAL_POINT", scope.replace(station + "/", ""), null);
        var made = TestBriefings.briefer(person, scope, station);
        TestBriefings.time(made, DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), LocalTime.of(11, 0), 30, 1, "VIDEO");
        return made;
    }

    @Test
    @DisplayName("BRF-03, BRF-08 who joins a group needs less notice than its first; one open booking is enough")
    void group() {
        time(DayOfWeek.TUESDAY, "09:00", "10:00", 60, 2);
        TestRows.write("update briefing_briefer set notice_hours = 24, join_notice_hours = 2 where id = ?", briefer);
        var key = People.as("it.birch", () -> first().key());
        var code = People.as("it.birch", () -> service.book(CODE, key));
        clock.stopAt(Instant.parse("2026-12-08T04:30:00Z"));
        var joined = People.as("it.cedar", () -> first());
        assertThat(joined.free()).isOne();
        People.as("it.cedar", () -> service.book(CODE, key));
        assertThatThrownBy(() -> People.as("it.birch", () -> service.book(CODE, joined.key())))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("booking.error.already");
        assertThat(People.as("staff", () -> service.listFull(CODE, MONDAY, 5)).stream()
                        .filter(offer -> offer.brieferId() == briefer))
                .hasSize(1);
        assertThat(People.as("it.birch", () -> service.listMine(5)))
                .extracting(BookingView::code)
                .containsExactly(code);
    }

    @Test
    @DisplayName("BRF-04 who books a free seat beside an offer that is over sits in a session that takes place")
    void besideLapsed() {
        time(DayOfWeek.FRIDAY, "09:00", "10:00", 60, 3);
        var key = People.as("it.birch", () -> first().key());
        var names = List.of("it.birch", "it.cedar", "it.fir", "it.elm", "it.date");
        for (int i = 2; i < names.size(); i++) {
            TestPeople.account(TestPeople.add("IT-BR" + (i + 4), "Tree", CODE), names.get(i));
        }
        var codes = names.subList(0, 3).stream()
                .map(name -> People.as(name, () -> service.book(CODE, key)))
                .toList();
        var full = People.as(
                "it.elm", () -> service.listFull(CODE, MONDAY, 14).get(0).key());
        var waits = People.as("it.elm", () -> service.await(CODE, full));
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            People.as(names.get(i), () -> service.cancel(code));
        }
        assertThat(People.as("it.elm", () -> service.get(waits)).state()).isEqualTo(BookingState.OFFERED);
        clock.stopAt(NOW.plus(Duration.ofHours(5)));
        var code = People.as("it.date", () -> service.book(CODE, full));
        assertThat(People.as("it.elm", () -> service.get(waits)).closed()).isEqualTo(Closed.LAPSED);
        assertThat(People.as("it.date", () -> service.get(code)).state()).isEqualTo(BookingState.BOOKED);
        assertThat(TestRows.number(
                        "select count(*) from booking b join booking_session s on s.id = b.session_id"
                                + " where b.code = ? and s.called_off_at is null",
                        code))
                .isOne();
    }

    @Test
    @DisplayName("BRF-14 a focal point books for who is or will be in the area, and for nobody else")
    void forOthers() {
        time(DayOfWeek.TUESDAY, "09:00", "10:00", 30, 1);
        TestPeople.account(TestRows.number("select person_id from briefing_briefer where id = ?", briefer), "it.aloe");
        var here = TestPeople.add("IT-BR4", "Date", CODE);
        var away = TestPeople.add("IT-BR5", "Elm", "th-bangkok");
        People.as("it.aloe", () -> {
            var key = first().key();
            assertThatThrownBy(() -> service.bookFor(away, CODE, key))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessage("briefing.error.notHere");
            var code = service.bookFor(here, CODE, key);
            assertThat(service.get(code).personId()).isEqualTo(here);
        });
    }

    @Test
    @DisplayName(
            "BRF-14 a focal point books for somebody of their own area where they are going; for nobody else there")
    void forTravellers() {
        TestPeople.account(TestRows.number("select person_id from briefing_briefer where id = ?", briefer), "it.aloe");
        var here = TestPeople.add("IT-BR4", "Date", CODE);
        var elsewhere = TestPeople.add("IT-BR5", "Elm", "eg-alexandria");
        var fir = away("th-bangkok", "IT-BR6", "Fir");
        People.as("it.aloe", () -> {
            var key = first("th-bangkok", fir).key();
            assertThatThrownBy(() -> service.bookFor(elsewhere, "th-bangkok", key))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.awaitFor(elsewhere, "th-bangkok", key))
                    .isInstanceOf(NotAllowed.class);
            assertThat(others.reaches("th-bangkok", here)).isTrue();
            assertThat(others.reaches("th-bangkok", elsewhere)).isFalse();
            assertThat(others.reaches(CODE, elsewhere)).isTrue();
            var code = service.bookFor(here, "th-bangkok", key);
            assertThat(service.get(code).stationCode()).isEqualTo("th-bangkok");
            assertThat(bookable.getStory(code).proposable())
                    .as("they are neither of the two sides")
                    .isFalse();
            assertThat(bookable.getWanted("th-bangkok", key, here).already()).isEqualTo(code);
            service.cancel(code);
        });
    }
}
