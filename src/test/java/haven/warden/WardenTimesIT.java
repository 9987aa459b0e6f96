package haven.warden;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.access.DutyHolder;
import haven.access.Grant;
import haven.access.Role;
import haven.due.DueItem;
import haven.due.DueItems;
import haven.due.DueQuestion;
import haven.person.Stay;
import haven.person.StayKeepingService;
import haven.shared.PortalClock;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What time and stays do to the zones of Maseru, where nobody else lives. */
@ExtendWith(ArquillianExtension.class)
class WardenTimesIT {

    private static final String CODE = "ls-maseru";

    @Inject
    WardenKeepingService keeping;

    @Inject
    WardenService wardens;

    @Inject
    StayKeepingService stays;

    @Inject
    ZonesDue zonesDue;

    @Inject
    UncoveredDue uncoveredDue;

    @Inject
    PortalClock clock;

    @Inject
    UserTransaction transaction;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private long ann;
    private long ben;

    @BeforeEach
    void people() {
        stopAt(today);
        ann = TestPeople.add("IT-WT1", "Aloe", CODE);
        ben = TestPeople.add("IT-WT2", "Birch", CODE);
    }

    @AfterEach
    void clean() {
        clock.runOn();
        var here = "(select z.id from warden_zone z join duty_station s on s.id = z.duty_station_id where s.code = '"
                + CODE + "')";
        TestRows.write("delete from zone_member where warden_zone_id in " + here);
        TestRows.write("delete from warden_duty where warden_zone_id in " + here);
        TestRows.write(
                "delete z from warden_zone z join duty_station s on s.id = z.duty_station_id where s.code = ?", CODE);
        TestPeople.removeAll();
    }

    @Test
    @DisplayName("DIR-08, XCT-11 nobody is due for the time before the rule: who has been here long is from its start")
    void ruleStarts() throws Exception {
        var start = ((Date) TestRows.one("select from_date from due_rule where rule = 'warden.uncovered'")
                        .get("from_date"))
                .toLocalDate();
        stopAt(start.plusDays(7));
        var longHere = due(uncoveredDue).get(0);
        assertThat(longHere.since()).as("posted since 2024").isEqualTo(start);
        assertThat(longHere.due()).as("not late on this day").isEqualTo(start.plusDays(7));
        TestRows.write("update stay set from_date = ? where person_id in (?, ?)", start.plusDays(5), ann, ben);
        assertThat(due(uncoveredDue).get(0).since()).isEqualTo(start.plusDays(5));
    }

    @Test
    @DisplayName(
            "DIR-08, DIR-10 a posting's end entered by hand acts on the zone in the same moment, and back; who is away says so")
    void byHand() throws Exception {
        hq(() -> keeping.addZone(CODE, "North", ""));
        var zone = kept().id();
        appoint(zone, ann, false);
        appoint(zone, ben, true);
        hq(() -> keeping.move(CODE, List.of(ann, ben), zone));
        assertThat(kept().state()).isEqualTo(ZoneState.COVERED);

        TestRows.write(
                "insert into stay (person_id, kind, duty_station_id, from_date, to_date, source)"
                        + " select person_id, ?, duty_station_id, ?, ?, 'HAND' from stay where person_id = ?",
                Stay.Kind.ABSENCE.name(),
                today,
                today.plusDays(4),
                ann);
        assertThat(tree().wardens().get(0).awayUntil()).isEqualTo(today.plusDays(4));

        var posting = TestRows.number("select id from stay where person_id = ? and kind = 'POSTING'", ben);
        hq(() -> stays.end(ben, stays.get(ben).seen(), posting, today.minusDays(1)));
        assertThat(kept().state()).isEqualTo(ZoneState.NO_ALTERNATE);
        assertThat(due(zonesDue)).hasSize(1);
        assertThat(tree().wardens()).extracting(WardenLine::person).containsExactly(ann);
        assertThat(tree().people()).extracting(leaf -> leaf.person().id()).containsExactly(ann);

        hq(() -> stays.takeBackEnd(ben, stays.get(ben).seen(), posting));
        assertThat(kept().state()).isEqualTo(ZoneState.COVERED);
        assertThat(due(zonesDue)).isEmpty();
        assertThat(tree().people()).hasSize(2);
    }

    private void stopAt(LocalDate day) {
        clock.stopAt(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private void appoint(long zone, long person, boolean alternate) {
        var form = new AppointForm();
        form.setZone(zone);
        form.setPerson(person);
        form.setNumber("+266 5812 3456");
        form.setAlternate(alternate);
        hq(() -> keeping.appoint(CODE, form));
    }

    private ZoneView kept() {
        return hq(() -> keeping.getKept(CODE)).zones().get(0);
    }

    private CallTree.Branch tree() {
        return hq(() -> wardens.getTree(CODE, false)).zones().get(0);
    }

    private List<DueItem> due(DueItems rule) throws Exception {
        var keeper = DutyHolder.of(1L, List.of(new Grant(Role.OSS_HEADQUARTERS, "/world/")));
        transaction.begin();
        try {
            return rule.list(new DueQuestion(keeper, Locale.ENGLISH, "LS", Set.of(), null, 50));
        } finally {
            transaction.rollback();
        }
    }

    private static void hq(People.Action what) {
        People.as("hq", what);
    }

    private static <T> T hq(Callable<T> what) {
        return People.as("hq", what);
    }
}
