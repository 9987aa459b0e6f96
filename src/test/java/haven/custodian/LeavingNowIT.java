package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestPeople;
import haven.TestRows;
import haven.contact.PublishedContact;
import haven.edition.Shelf;
import haven.person.Stay;
import haven.person.StayDraft;
import haven.person.StayKeepingService;
import haven.shared.PortalClock;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is entered by hand about where a custodian is, and what readers get of it in the same moment. */
@ExtendWith(ArquillianExtension.class)
class LeavingNowIT {

    private static final String CODE = "er-asmara";
    private static final String SCOPE = "/world/nairobi/ER/er-asmara/";

    @Inject
    StayKeepingService stays;

    @Inject
    CustodianService custodians;

    @Inject
    CustodianHolderService holders;

    @Inject
    HandOverDue handOverDue;

    @Inject
    Shelf shelf;

    @Inject
    PortalClock clock;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String name = "Cress " + UUID.randomUUID();
    private long person;
    private long custodian;

    @BeforeEach
    void custodian() {
        clock.stopAt(today.atTime(9, 0).toInstant(ZoneOffset.UTC));
        person = TestPeople.add("IT-CU1", "Cress", CODE);
        var there = new KeptKits("rso", CODE);
        custodian = there.designate(name);
        TestRows.write(
                "update contact k join pep_custodian p on p.contact_id = k.id set k.from_date = '2024-01-01' where p.id = ?",
                custodian);
        People.as("rso", () -> holders.link(CODE, custodian, "IT-CU1"));
    }

    @AfterEach
    void clean() {
        People.as("rso", () -> holders.unlink(CODE, custodian));
        People.as("rso", () -> custodians.end(CODE, custodian, today.minusDays(1)));
        clock.runOn();
        TestPeople.removeAll();
    }

    @Test
    @DisplayName("PEP-10 a posting's end entered by hand ends the custodian for readers in the same moment, and back")
    void leaves() {
        assertThat(published().to()).isNull();
        People.as("hr", () -> stays.end(person, seen(), posting(), today.minusDays(1)));
        assertThat(published().to()).isEqualTo(today.minusDays(1));
        assertThat(published().holds(today)).as("readers do not get them today").isFalse();

        assertThatThrownBy(() -> People.as("rso", () -> custodians.takeBackEnd(CODE, custodian)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("contact.error.leaves"));
        assertThat(published().holds(today))
                .as("nor does a keeper bring them back")
                .isFalse();

        People.as("hr", () -> stays.takeBackEnd(person, seen(), posting()));
        assertThat(published().to()).isNull();
        assertThat(published().holds(today)).isTrue();
    }

    @Test
    @DisplayName("PEP-10 a last day to come is the custodian's, opens the hand-over, and acts when the day is over")
    void willLeave() {
        assertThat(Asked.keys(handOverDue, "rso")).doesNotContain("custodian.handOver/" + custodian);
        People.as("hr", () -> stays.end(person, seen(), posting(), today.plusDays(30)));
        assertThat(Asked.keys(handOverDue, "rso")).contains("custodian.handOver/" + custodian);
        assertThat(published().holds(today.plusDays(30))).isTrue();
        assertThat(published().holds(today.plusDays(31))).isFalse();
    }

    @Test
    @DisplayName(
            "PEP-10 days away entered by hand are the custodian's for readers at once, and are gone when taken back")
    void away() {
        var days = new StayDraft(Stay.Kind.ABSENCE, null, today, today.plusDays(6));
        People.as("hr", () -> stays.add(person, seen(), days));
        assertThat(published().isAbsent(today)).isTrue();
        assertThat(published().isAbsent(today.plusDays(7))).isFalse();

        var absence = TestRows.number("select id from stay where person_id = ? and kind = 'ABSENCE'", person);
        People.as("hr", () -> stays.remove(person, seen(), absence));
        assertThat(published().isAbsent(today)).isFalse();
    }

    private PublishedContact published() {
        return shelf.find(PublishedCustodians.PART, SCOPE, PublishedCustodians.class).stream()
                .flatMap(there -> there.custodians().stream())
                .map(PublishedCustodian::contact)
                .filter(contact -> contact.title().in(Locale.ENGLISH).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String seen() {
        return People.as("hr", () -> stays.get(person)).seen();
    }

    private long posting() {
        return TestRows.number("select id from stay where person_id = ? and kind = 'POSTING'", person);
    }
}
