package haven.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.access.Role;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DutyGivingIT {

    private static final String KENYA = "/world/nairobi/KE/";
    private static final String WORLD = "/world/";

    @Inject
    DutyGivingService giving;

    @Inject
    Clock clock;

    private LocalDate today;
    private long ines;

    @BeforeEach
    void arrive() {
        today = LocalDate.now(clock);
        ines = TestPeople.add("IT-1", "Ivory", "ke-nakuru");
    }

    @AfterEach
    void leave() {
        TestPeople.removeAll();
        TestRows.write("update account set active = true where username = 'admin'");
    }

    private long give(String giver, Role role, String scope) {
        return give(giver, new DutyDraft(role, scope, today, null, false, null));
    }

    private long give(String giver, DutyDraft draft) {
        return People.as(giver, () -> giving.give(ines, draft));
    }

    private void end(String who, long duty, LocalDate day) {
        People.as(who, () -> giving.end(duty, day));
    }

    private static void refused(String rule, People.Action action) {
        assertThatThrownBy(action::run).isInstanceOf(RuleViolation.class).hasMessage(rule);
    }

    @Test
    @DisplayName("DIR-10 an RSO gives focal points and SMT members of the own region, and nothing else")
    void rso() {
        give("rso", Role.COUNTRY_SECURITY_FOCAL_POINT, KENYA);
        give("rso", Role.SMT_MEMBER, "/world/nairobi/SO/");

        refused("person.error.notYours", () -> give("rso", Role.SMT_MEMBER, "/world/bangkok/TH/"));
        refused("person.error.notYours", () -> give("rso", Role.REGIONAL_SECURITY_OFFICER, "/world/nairobi/"));
        refused("person.error.notYours", () -> give("rso", Role.ADMINISTRATOR, WORLD));
        refused("person.error.notYours", () -> give("hq", Role.ADMINISTRATOR, WORLD));
        assertThatThrownBy(() -> give("rso.bangkok", Role.SMT_MEMBER, "/world/bangkok/TH/"))
                .as("somebody of another region")
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> give("focal.ke", Role.SMT_MEMBER, KENYA)).isInstanceOf(NotAllowed.class);
        assertThat(People.as("rso", () -> giving.listScopes()))
                .contains(KENYA)
                .doesNotContain(WORLD, "/world/nairobi/", "/world/bangkok/TH/");
        assertThat(People.as("rso", () -> giving.listRoles()))
                .containsExactly(Role.COUNTRY_SECURITY_FOCAL_POINT, Role.SMT_MEMBER);
    }

    @Test
    @DisplayName("DIR-10 nobody gives themselves a duty, nor lengthens their own: not even an administrator")
    void ownRights() {
        var admin = idOf("admin");
        var rso = idOf("rso");
        var draft = new DutyDraft(Role.OSS_HEADQUARTERS, WORLD, today, null, false, null);
        refused("person.error.ownDuty", () -> People.as("admin", () -> giving.give(admin, draft)));
        var smt = new DutyDraft(Role.SMT_MEMBER, KENYA, today, null, false, null);
        refused("person.error.ownDuty", () -> People.as("rso", () -> giving.give(rso, smt)));

        var account = TestPeople.account(ines, "it.ines");
        assertThat(account).isPositive();
        var own = TestPeople.duty(ines, "ADMINISTRATOR", WORLD, today.plusDays(5));
        refused("person.error.ownDuty", () -> end("it.ines", own, today.plusDays(9)));
        end("it.ines", own, today.plusDays(2));
        refused("person.error.ownDuty", () -> People.as("it.ines", () -> giving.takeBackEnd(own)));
        assertThat(People.as("it.ines", () -> giving.listToTakeBack(ines))).isEmpty();
    }

    @Test
    @DisplayName("bad input: a duty that overlaps, names a person who left, or is acting for nobody")
    void rules() {
        give("hq", Role.SMT_MEMBER, KENYA);
        refused("person.error.overlap", () -> give("rso", Role.SMT_MEMBER, KENYA));

        refused(
                "person.error.actingForNobody",
                () -> give("rso", acting(Role.COUNTRY_SECURITY_FOCAL_POINT, "SAMPLE-01")));
        refused("person.error.unknown", () -> give("rso", acting(Role.COUNTRY_SECURITY_FOCAL_POINT, "IT-none")));
        refused("person.error.unknown", () -> give("rso", acting(Role.COUNTRY_SECURITY_FOCAL_POINT, "رقم")));
        refused("person.error.actingForOneself", () -> give("rso", acting(Role.COUNTRY_SECURITY_FOCAL_POINT, "IT-1")));
        give("rso", acting(Role.COUNTRY_SECURITY_FOCAL_POINT, "SAMPLE-03"));

        TestRows.write(
                "update person set contract_from = '2024-01-01', contract_to = ? where id = ?",
                today.minusDays(1),
                ines);
        refused("person.error.left", () -> give("rso", Role.SMT_MEMBER, "/world/nairobi/SO/"));
        TestRows.write("update person set contract_to = null where id = ?", ines);
        TestPeople.account(ines, "it.ines");
        TestRows.write("update account set active = false where username = 'it.ines'");
        refused("person.error.leftAccount", () -> give("rso", Role.SMT_MEMBER, "/world/nairobi/SO/"));
    }

    private DutyDraft acting(Role role, String holder) {
        return new DutyDraft(role, KENYA, today, today.plusDays(20), true, holder);
    }

    @Test
    @DisplayName("DIR-10 a duty is ended on a day, yesterday at the earliest, and the ending can be undone")
    void endAndUndo() {
        var duty = TestPeople.duty(ines, "SMT_MEMBER", KENYA, null);
        refused("person.error.endInPast", () -> end("rso", duty, today.minusDays(2)));
        refused("person.error.day", () -> end("rso", duty, null));
        assertThatThrownBy(() -> end("rso.bangkok", duty, today)).isInstanceOf(NotThere.class);

        end("rso", duty, today.minusDays(1));
        assertThat(People.as("rso", () -> giving.listToEnd(ines))).isEmpty();
        refused("person.error.endInPast", () -> end("rso", duty, today.plusDays(3)));
        assertThat(People.as("rso", () -> giving.listToTakeBack(ines)))
                .extracting(DutyRow::id)
                .containsExactly(duty);

        People.as("rso", () -> giving.takeBackEnd(duty));
        assertThat(TestRows.one("select to_date from duty where id = ?", duty).get("to_date"))
                .isNull();
        assertThat(People.as("rso", () -> giving.listToTakeBack(ines))).isEmpty();
        refused("person.error.takeBack", () -> People.as("rso", () -> giving.takeBackEnd(duty)));
    }

    @Test
    @DisplayName("DIR-10 an ending is not undone once the same duty was given anew")
    void undoTooLate() {
        var duty = TestPeople.duty(ines, "SMT_MEMBER", KENYA, null);
        end("rso", duty, today.minusDays(1));
        give("rso", Role.SMT_MEMBER, KENYA);

        refused("person.error.overlap", () -> People.as("rso", () -> giving.takeBackEnd(duty)));
    }

    @Test
    @DisplayName("DIR-10 who gives other roles does not end this one")
    void othersDuties() {
        var duty = TestPeople.duty(ines, "HR", WORLD, null);
        assertThatThrownBy(() -> end("rso", duty, today)).isInstanceOf(NotAllowed.class);
        assertThat(People.as("rso", () -> giving.listToEnd(ines))).isEmpty();
        end("admin", duty, today);
    }

    @Test
    @DisplayName("DIR-10 the last administrator’s duty does not end, today or later; with another one it does")
    void lastAdministrator() {
        var cast = TestRows.number("select id from duty where role = 'ADMINISTRATOR' and person_id = ?", idOf("admin"));
        TestPeople.account(ines, "it.ines");
        var other = TestPeople.duty(ines, "ADMINISTRATOR", WORLD, null);
        end("admin", other, today.plusDays(30));

        refused("person.error.lastAdministrator", () -> end("it.ines", cast, today.plusDays(300)));
        refused("person.error.lastAdministrator", () -> end("it.ines", cast, today.minusDays(1)));
        People.as("admin", () -> giving.takeBackEnd(other));
        end("admin", other, today.minusDays(1));
        assertThat(TestRows.one("select to_date from duty where id = ?", cast).get("to_date"))
                .as("the cast is as it was")
                .isNull();
    }

    private static long idOf(String username) {
        return TestRows.number("select person_id from account where username = ?", username);
    }
}
