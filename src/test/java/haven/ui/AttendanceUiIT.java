package haven.ui;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import haven.ui.screens.AnyScreen;
import haven.ui.screens.AttendanceScreen;
import haven.ui.screens.LateScreen;
import haven.ui.screens.RecordScreen;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A briefing at Nakuru that began a while ago: recorded on a phone without scripts, confirmed by who was briefed. */
class AttendanceUiIT extends UiTest {

    private static final String STATION = "ke-nakuru";

    private long session;

    @BeforeEach
    void session() {
        var person = TestPeople.add("IT-A1", "Acorn", STATION);
        TestPeople.add("IT-A3", "Ash", STATION);
        var briefer = TestBriefings.briefer(person, "/world/nairobi/KE/", STATION);
        TestRows.write("insert into booking_agenda (owner) values (?)", "briefer/" + briefer);
        TestRows.write(
                "insert into booking_session (agenda_id, subject, starts_at, ends_at, busy_from, busy_to, sequence, version)"
                        + " select id, 'briefing/KE', utc_timestamp(6) - interval 20 minute, utc_timestamp(6) + interval 40"
                        + " minute, utc_timestamp(6) - interval 20 minute, utc_timestamp(6) + interval 40 minute, 0, 1"
                        + " from booking_agenda where owner = ?",
                "briefer/" + briefer);
        session = TestRows.number("select max(id) from booking_session");
        TestRows.write(
                "insert into briefing_session (booking_session_id, briefer_id, duty_station_id, scope, mode, language, place,"
                        + " version) select ?, ?, id, '/world/nairobi/KE/', 'IN_PERSON', 'en', 'Room 3', 1"
                        + " from duty_station where code = ?",
                session,
                briefer,
                STATION);
        seat(1, "IT-A3");
        seat(2, "SAMPLE-01");
    }

    private void seat(int number, String staffNumber) {
        TestRows.write("insert into booking_seat (session_id, number) values (?, ?)", session, number);
        TestRows.write(
                "insert into booking (code, session_id, person_id, seat_id, subject, made_at, sequence, version)"
                        + " select ?, ?, p.id, s.id, 'briefing/KE', utc_timestamp(6), 0, 1 from person p, booking_seat s"
                        + " where p.staff_number = ? and s.session_id = ? and s.number = ?",
                "ui" + session + number,
                session,
                staffNumber,
                session,
                number);
    }

    @AfterEach
    void clean() {
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    @Test
    @DisplayName(
            "BRF-10, BRF-12 on a phone without scripts: taps, undo, topics for all, an exception, both confirm, the PDF")
    void wholeWay() {
        var focal = visitor("focal.ke").onPhone().withoutJavaScript();
        var held = focal.open(it -> new AttendanceScreen(it, session));
        held.tap("Ash", "missed");
        held.says("did not come");
        held.tap("Ash", "back");
        held.says("Taken back");
        held.tap("Ash", "missed");
        held.allCame();
        held.says("all others came");
        held.tellAll();
        held.says("The topics are saved");
        held.shows("17 of 17 topics");
        held.exceptLast("Acacia", "left early");
        held.shows("16 of 17 topics");
        held.fitsTheWidth();
        held.picture("attendance-phone-en");
        held.confirm();
        held.says("Confirmed");

        long record = TestRows.number(
                "select r.id from briefing_record r join person p on p.id = r.person_id where p.staff_number = 'SAMPLE-01'"
                        + " and r.session_id = ? and r.withdrawn_at is null",
                session);
        var staff = visitor("staff").onPhone().withoutJavaScript();
        var mine = staff.open(it -> new AnyScreen(it, "/briefing"));
        mine.shows("Waits for you");
        mine.follow("/briefing/record/" + record);
        var seen = new RecordScreen(staff, record);
        seen.shows("left early");
        seen.agree();
        seen.says("both sides have confirmed");
        seen.fitsTheWidth();
        seen.picture("record-phone-en");
    }

    @Test
    @DisplayName(
            "BRF-12, XCT-03 who comes late is found by name and begins as all; what is refused stays as it was sent")
    void lateComer() {
        TestPeople.add("IT-A4", "Aspen", STATION);
        var focal = visitor("focal.ke").onPhone().withoutJavaScript();
        var held = focal.open(it -> new AttendanceScreen(it, session));
        held.allCame();
        held.tellAllButLast();
        held.shows("16 of 17 topics");
        held.exceptLast("Acacia", "left early");
        held.shows("It is not used for whose topics were saved one by one");
        held.look("Nobody Of That Name");
        held.shows("fits “Nobody Of That Name”");
        held.addFound("Aspen");
        held.shows("without a booking");
        assertThat(held.lastTicked("all")).isFalse();
        held.openTopics("Aspen");
        assertThat(held.lastTicked("one")).isFalse();
        held.tickLast("one");
        held.describe("x".repeat(501));
        held.shows("500 characters at most");
        assertThat(held.lastTicked("one")).isTrue();
        held.fitsTheWidth();
        held.picture("attendance-late-comer-phone-en");
    }

    @Test
    @DisplayName(
            "BRF-14 whose briefing is recorded without a booking is found by name; what is refused keeps who it is")
    void withoutBooking() {
        var focal = visitor("focal.ke").onPhone().withoutJavaScript();
        var path = "/briefing/record/new?station=" + STATION;
        var late = focal.open(it -> new LateScreen(it, path));
        late.look("Ash");
        late.chooseFirst();
        late.shows("Ines Ash");
        late.on("2099-01-01");
        late.shows("This day has not come yet");
        late.shows("Ines Ash");
        late.fitsTheWidth();
        late.picture("late-phone-en");
        late.on(LocalDate.now(ZoneId.of("Africa/Nairobi")).toString());
        late.says("The briefing is recorded");
    }

    @Test
    @DisplayName("BRF-12 on a phone without scripts: after a month who came is confirmed in their record")
    void longAgo() {
        var focal = visitor("focal.ke").onPhone().withoutJavaScript();
        var held = focal.open(it -> new AttendanceScreen(it, session));
        held.allCame();
        TestRows.write(
                "update booking_session set starts_at = starts_at - interval 40 day, ends_at = ends_at - interval 40 day,"
                        + " busy_from = busy_from - interval 40 day, busy_to = busy_to - interval 40 day where id = ?",
                session);
        var over = focal.open(it -> new AttendanceScreen(it, session));
        over.shows("what nobody confirmed is confirmed in its record");
        over.openTopics("Acacia");
        over.shows("nobody recorded what was told");
        over.fitsTheWidth();
        over.picture("record-late-phone-en");
        new RecordScreen(focal, 0).confirmLate();
        over.says("The letter is on its way");
        over.shows("Waits for the person");
    }

    @Test
    @DisplayName("BRF-10 what is typed after another keeper has confirmed it is refused in words, not lost in silence")
    void tooLate() {
        var focal = visitor("focal.ke").onPhone().withoutJavaScript();
        var held = focal.open(it -> new AttendanceScreen(it, session));
        held.allCame();
        held.openTopics("Acacia");
        TestRows.write(
                "update briefing_record set briefer_confirmed_at = utc_timestamp(6) where session_id = ?", session);
        held.describe("left early");
        held.says("Somebody else changed this meanwhile");
        assertThat(TestRows.number(
                        "select count(*) from briefing_record where session_id = ? and remark is null", session))
                .isEqualTo(2);
    }

    @Test
    @DisplayName(
            "7, BRF-10 the same pages in Arabic, for readers of screens, and the record on paper in both languages")
    void arabicAndPaper() {
        var focal = visitor("focal.ke").onPhone();
        var held = focal.open("/briefing/session/" + session + "?lang=ar", it -> new AttendanceScreen(it, session));
        held.shows("لم يحضر");
        held.isAccessible();
        held.fitsTheWidth();
        held.allCame();
        held.tellAll();
        held.isAccessible();
        held.picture("attendance-phone-ar");
        held.confirm();
        long record = TestRows.number(
                "select r.id from briefing_record r join person p on p.id = r.person_id where p.staff_number = 'IT-A3'"
                        + " and r.session_id = ? and r.withdrawn_at is null",
                session);
        var arabic = focal.open("/briefing/record/" + record + "?lang=ar", it -> new RecordScreen(it, record));
        arabic.isAccessible();
        arabic.fitsTheWidth();
        var paper = arabic.paper();
        assertThat(paper.language()).startsWith("ar");
        assertThat(paper.text()).contains("Ines Ash", "Ines Acorn");
        assertThat(paper.spoken()).contains("سجل إحاطة", "تطبيق SCAAN");
        assertThat(paper.complaints()).isEmpty();
        var english = focal.open("/briefing/record/" + record + "?lang=en", it -> new RecordScreen(it, record));
        english.isAccessible();
        var inEnglish = english.paper();
        assertThat(inEnglish.text())
                .contains(
                        "Ines Ash", "Topics of list 1", "Given by Ines Acorn", "Recorded by", "SCAAN", "Confirmed for")
                .contains("Whoever was briefed has not confirmed it yet");
        assertThat(inEnglish.complaints()).isEmpty();
        var topics = focal.open("/briefing/topics/KE?lang=en", it -> new AnyScreen(it, "/briefing/topics/KE"));
        topics.isAccessible();
        topics.fitsTheWidth();
    }
}
