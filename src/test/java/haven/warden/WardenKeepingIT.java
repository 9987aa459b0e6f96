package haven.warden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.access.DutyHolder;
import haven.access.Grant;
import haven.access.Role;
import haven.board.BoardCell;
import haven.board.BoardState;
import haven.due.DueQuestion;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Zones of Lusaka, where nobody else of the tests lives, kept by the RSO. */
@ExtendWith(ArquillianExtension.class)
class WardenKeepingIT {

    private static final String CODE = "zm-lusaka";
    private static final DutyHolder KEEPER =
            DutyHolder.of(1L, List.of(new Grant(Role.OSS_HEADQUARTERS, "/world/", null)));

    @Inject
    WardenKeepingService keeping;

    @Inject
    WardenService wardens;

    @Inject
    ZonesDue zonesDue;

    @Inject
    UncoveredDue uncoveredDue;

    @Inject
    WardenColumn column;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    private long ann;
    private long ben;
    private long cem;

    @BeforeEach
    void people() {
        ann = TestPeople.add("IT-W1", "Aloe", CODE);
        ben = TestPeople.add("IT-W2", "Birch", CODE);
        cem = TestPeople.add("IT-W3", "Cork", CODE);
    }

    @AfterEach
    void clean() {
        var here = "(select z.id from warden_zone z join duty_station s on s.id = z.duty_station_id where s.code = '"
                + CODE + "')";
        TestRows.write("delete from zone_member where warden_zone_id in " + here);
        TestRows.write("delete from warden_duty where warden_zone_id in " + here);
        TestRows.write(
                "delete z from warden_zone z join duty_station s on s.id = z.duty_station_id where s.code = ?", CODE);
        TestRows.write(
                "delete d from person_detail d join person p on p.id = d.person_id where p.staff_number like 'IT-W%'");
        TestPeople.removeAll();
    }

    @Test
    @DisplayName("DIR-08 zone, warden, alternate, residents: what is missing is a gap, a task and a state of the board")
    void gaps() throws Exception {
        assertThat(kept().uncovered()).extracting(PersonHere::id).containsExactly(ann, ben, cem);
        assertThat(cell().state()).isEqualTo(BoardState.MISSING);
        assertThat(uncovered()).isEqualTo(1);

        var zone = zone("North");
        assertThat(kept().zones().get(0).state()).isEqualTo(ZoneState.NO_WARDEN);
        assertThat(cell().state()).isEqualTo(BoardState.RED);
        assertThat(due()).isEqualTo(1);

        appoint(zone, ann, false, null, null, false);
        assertThat(kept().zones().get(0).state()).isEqualTo(ZoneState.NO_ALTERNATE);
        appoint(zone, ben, true, null, null, false);
        assertThat(kept().zones().get(0).state()).isEqualTo(ZoneState.COVERED);
        assertThat(due()).isZero();
        assertThat(cell().state()).as("people without a zone").isEqualTo(BoardState.AMBER);

        hq(() -> keeping.move(CODE, List.of(ann, ben, cem), zone));
        assertThat(kept().uncovered()).isEmpty();
        assertThat(uncovered()).isZero();
        assertThat(cell()).isEqualTo(new BoardCell(BoardState.FINE, 1, "/keep/zm-lusaka/wardens"));
    }

    @Test
    @DisplayName("DIR-08 somebody belongs to one zone; moved twice on a day, they are in the last one only")
    void moving() {
        var north = zone("North");
        var south = zone("South");
        hq(() -> keeping.move(CODE, List.of(ann), north));
        hq(() -> keeping.move(CODE, List.of(ann), south));
        assertThat(kept().zones()).extracting(zone -> zone.people().size()).containsExactly(0, 1);
        TestRows.write("update zone_member set from_date = '2026-01-01' where person_id = ?", ann);
        hq(() -> keeping.move(CODE, List.of(ann), north));
        assertThat(kept().zones()).extracting(zone -> zone.people().size()).containsExactly(1, 0);
        assertThat(TestRows.number("select count(*) from zone_member where person_id = ?", ann))
                .as("where they were is kept")
                .isEqualTo(2);
        hq(() -> keeping.move(CODE, List.of(ann), null));
        assertThat(kept().uncovered()).extracting(PersonHere::id).contains(ann);
    }

    @Test
    @DisplayName("DIR-08 a hand-over is dated: the warden of today goes on until the day before")
    void handOver() {
        var zone = zone("North");
        appoint(zone, ann, false, today().minusDays(50), null, false);
        appoint(zone, ben, false, today().plusDays(5), null, true);
        assertThat(kept().zones().get(0).wardens())
                .extracting(WardenLine::person, WardenLine::current, WardenLine::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ann, true, today().plusDays(4)),
                        org.assertj.core.groups.Tuple.tuple(ben, false, null));
        var duty = kept().zones().get(0).wardens().get(0).id();
        hq(() -> keeping.endDuty(CODE, duty, null));
        assertThat(kept().zones().get(0).wardens().get(0).to()).as("taken back").isNull();
    }

    @Test
    @DisplayName(
            "DIR-08 who leaves is listed no more after the last day; a warden who leaves is a task two weeks before")
    void leavers() throws Exception {
        var zone = zone("North");
        appoint(zone, ann, false, null, null, false);
        appoint(zone, ben, true, null, null, false);
        hq(() -> keeping.move(CODE, List.of(ann, ben, cem), zone));
        assertThat(due()).isZero();

        TestRows.write("update stay set to_date = ? where person_id = ?", today().plusDays(10), ann);
        assertThat(kept().zones().get(0).state()).isEqualTo(ZoneState.SOON);
        assertThat(kept().zones().get(0).lacksFrom()).isEqualTo(today().plusDays(11));
        assertThat(due()).isEqualTo(1);

        TestRows.write("update stay set to_date = ? where person_id = ?", today().minusDays(1), ann);
        assertThat(kept().zones().get(0).state()).isEqualTo(ZoneState.NO_WARDEN);
        assertThat(kept().zones().get(0).people()).extracting(PersonHere::id).containsExactly(ben, cem);
        assertThat(hq(() -> wardens.getTree(CODE, false)).zones().get(0).wardens())
                .extracting(WardenLine::person)
                .containsExactly(ben);
    }

    @Test
    @DisplayName(
            "bad input: two zones of one name, days that cannot be, somebody who is elsewhere, the zone of another station")
    void badInput() {
        var zone = zone("North");
        refused("name", () -> keeping.addZone(CODE, "north", ""));
        refused("name", () -> keeping.addZone(CODE, " ", ""));
        refused("appointZone", () -> keeping.appoint("ug-gulu", form(zone, ann, null, null)));
        refused("appointPerson", () -> keeping.appoint(CODE, form(zone, 1L, null, null)));
        refused("to", () -> keeping.appoint(CODE, form(zone, ann, today(), today().minusDays(1))));
        refused("from", () -> keeping.appoint(CODE, form(zone, ann, LocalDate.of(1900, 1, 1), null)));
        var noNumber = form(zone, ann, null, null);
        noNumber.setNumber("none");
        refused("number", () -> keeping.appoint(CODE, noNumber));
        refused("toMove", () -> keeping.move(CODE, List.of(1L), zone));
        refused("toMove", () -> keeping.move(CODE, List.of(), zone));
        var seen = kept().zones().get(0).version();
        hq(() -> keeping.describeZone(CODE, zone, "North", "All north", seen));
        assertThatThrownBy(() -> hq(() -> keeping.describeZone(CODE, zone, "Nord", "", seen)))
                .as("two keepers at once")
                .isInstanceOf(RuleViolation.class);
        hq(() -> keeping.closeZone(CODE, zone));
        hq(() -> keeping.reopenZone(CODE, zone));
        assertThat(kept().zones()).hasSize(1);
    }

    private long zone(String name) {
        hq(() -> keeping.addZone(CODE, name, ""));
        return kept().zones().stream()
                .filter(zone -> zone.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void appoint(long zone, long person, boolean alternate, LocalDate from, LocalDate to, boolean handOver) {
        var form = form(zone, person, from, to);
        form.setAlternate(alternate);
        form.setHandOver(handOver);
        hq(() -> keeping.appoint(CODE, form));
    }

    private static AppointForm form(long zone, long person, LocalDate from, LocalDate to) {
        var form = new AppointForm();
        form.setZone(zone);
        form.setPerson(person);
        form.setNumber("+260 955 123456");
        form.setFrom(from);
        form.setTo(to);
        return form;
    }

    private StationWardens kept() {
        return hq(() -> keeping.getKept(CODE));
    }

    private BoardCell cell() throws Exception {
        return inTransaction(() -> column.cells("/world/").entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("/zm-lusaka/"))
                .findFirst()
                .orElseThrow()
                .getValue());
    }

    private long due() throws Exception {
        var question = new DueQuestion(KEEPER, Locale.ENGLISH, "ZM", java.util.Set.of(), null, 50);
        return inTransaction(() -> {
            assertThat(zonesDue.count(question))
                    .isEqualTo(zonesDue.list(question).size());
            return zonesDue.count(question);
        });
    }

    private long uncovered() throws Exception {
        var question = new DueQuestion(KEEPER, Locale.ENGLISH, "ZM", java.util.Set.of(), java.util.Set.of(CODE), 50);
        return inTransaction(() -> {
            assertThat(uncoveredDue.count(question))
                    .isEqualTo(uncoveredDue.list(question).size());
            return uncoveredDue.count(question);
        });
    }

    private <T> T inTransaction(Callable<T> asked) throws Exception {
        transaction.begin();
        try {
            return asked.call();
        } finally {
            transaction.rollback();
        }
    }

    private static void refused(String field, People.Action what) {
        assertThatThrownBy(() -> hq(what))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo(field));
    }

    private static void hq(People.Action what) {
        People.as("hq", what);
    }

    private static <T> T hq(Callable<T> what) {
        return People.as("hq", what);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(java.time.ZoneId.of("Africa/Lusaka")));
    }
}
