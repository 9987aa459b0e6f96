package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.access.OutOfSight;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Custodians who leave or are away: when that becomes due, and when it is done. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {

    @Inject
    HandOverDue handOverDue;

    @Inject
    LeaverJob leavers;

    @Inject
    CustodianService custodians;

    @Inject
    CustodianHolderService holders;

    @Test
    @DisplayName(
            "PEP-10 a last day or a long absence opens the hand-over at most 60 days before; handing over closes it")
    void leaving() {
        var there = new KeptKits("rso", "na-windhoek");
        var leaver = there.designate("Leaver");
        var stays = there.designate("Stays");
        there.enter("NA1", leaver, there.today().plusYears(1), null);
        assertThat(Asked.keys(handOverDue, "rso")).doesNotContain("custodian.handOver/" + leaver);

        end(leaver, there.today().plusDays(61));
        assertThat(Asked.keys(handOverDue, "rso")).doesNotContain("custodian.handOver/" + leaver);
        end(leaver, there.today().plusDays(60));
        assertThat(Asked.items(handOverDue, "rso"))
                .filteredOn(item -> item.subject().equals("" + leaver))
                .singleElement()
                .satisfies(
                        item -> assertThat(item.due()).isEqualTo(there.today().plusDays(60)));
        end(leaver, there.today().minusDays(1));
        assertThat(Asked.keys(handOverDue, "rso"))
                .as("the last day alone does not end it")
                .contains("custodian.handOver/" + leaver);
        end(leaver, null);

        away(leaver, there.today().plusDays(2), there.today().plusDays(4));
        assertThat(Asked.keys(handOverDue, "rso")).as("three days").doesNotContain("custodian.handOver/" + leaver);
        away(leaver, there.today().plusDays(12), there.today().plusDays(15));
        assertThat(Asked.items(handOverDue, "rso"))
                .filteredOn(item -> item.subject().equals("" + leaver))
                .singleElement()
                .satisfies(
                        item -> assertThat(item.due()).isEqualTo(there.today().plusDays(11)));
        People.as("rso", () -> custodians.handOver("na-windhoek", leaver, stays, null));
        assertThat(Asked.keys(handOverDue, "rso")).doesNotContain("custodian.handOver/" + leaver);
    }

    @Test
    @DisplayName(
            "PEP-10 a contract or a posting of the linked person that ends opens it too; the last one there is said to be")
    void linked() {
        var there = new KeptKits("rso", "bw-gaborone");
        var only = there.designate("Only");
        var person = TestRows.number("select id from person where staff_number = 'SAMPLE-29'");
        TestRows.write(
                "update contact k join pep_custodian p on p.contact_id = k.id set k.person_id = ? where p.id = ?",
                person,
                only);
        var before = TestRows.one("select contract_from, contract_to from person where id = ?", person);
        TestRows.write(
                "update person set contract_from = '2020-01-01', contract_to = ? where id = ?",
                there.today().plusDays(10),
                person);
        try {
            assertThat(Asked.items(handOverDue, "rso"))
                    .filteredOn(item -> item.subject().equals("" + only))
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.due()).isEqualTo(there.today().plusDays(10));
                        assertThat(item.what()).contains("Nobody else");
                    });
        } finally {
            TestRows.write(
                    "update person set contract_from = ?, contract_to = ? where id = ?",
                    before.get("contract_from"),
                    before.get("contract_to"),
                    person);
            TestRows.write(
                    "update contact k join pep_custodian p on p.contact_id = k.id set k.person_id = null where p.id = ?",
                    only);
        }
    }

    @Test
    @DisplayName(
            "PEP-10 a keeper says which person a custodian is, and from then on their leaving counts; nobody else may")
    void saidByAKeeper() {
        var there = new KeptKits("rso", "zm-kitwe");
        var custodian = there.designate("Somebody");
        var before = TestRows.one("select contract_from, contract_to from person where staff_number = 'SAMPLE-01'");
        TestRows.write(
                "update person set contract_from = '2020-01-01', contract_to = ? where staff_number = 'SAMPLE-01'",
                there.today().plusDays(20));
        try {
            assertThatThrownBy(() -> People.as("rso", () -> holders.link("zm-kitwe", custodian, "nobody@example.org")))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> People.as("rso.bangkok", () -> holders.get("zm-kitwe", custodian)))
                    .isInstanceOf(OutOfSight.class);
            People.as("rso", () -> holders.link("zm-kitwe", custodian, "sample-01"));
            assertThat(People.as("rso", () -> holders.get("zm-kitwe", custodian))
                            .person())
                    .contains("Amina");
            assertThat(Asked.keys(handOverDue, "rso")).contains("custodian.handOver/" + custodian);
            People.as("rso", () -> holders.unlink("zm-kitwe", custodian));
            assertThat(Asked.keys(handOverDue, "rso")).doesNotContain("custodian.handOver/" + custodian);
        } finally {
            TestRows.write(
                    "update person set contract_from = ?, contract_to = ? where staff_number = 'SAMPLE-01'",
                    before.get("contract_from"),
                    before.get("contract_to"));
        }
    }

    @Test
    @DisplayName(
            "PEP-10 whose contract is over is no custodian for readers the hour after; the kit is red until handed over")
    void contractOver() {
        var there = new KeptKits("rso", "za-east-london");
        var leaver = there.designate("Leaver");
        there.enter("ZA1", leaver, there.today().plusYears(1), null);
        var person = TestRows.number("select id from person where staff_number = 'SAMPLE-28'");
        var before = TestRows.one("select contract_from, contract_to from person where id = ?", person);
        var yesterday = there.today().minusDays(1);
        TestRows.write(
                "update contact k join pep_custodian p on p.contact_id = k.id"
                        + " set k.person_id = ?, k.from_date = '2020-01-01' where p.id = ?",
                person,
                leaver);
        TestRows.write(
                "update person set contract_from = '2020-01-01', contract_to = ? where id = ?", yesterday, person);
        try {
            leavers.run();
            assertThat(there.find("Leaver").contact().to()).isEqualTo(yesterday);
            assertThat(Asked.items(handOverDue, "rso"))
                    .filteredOn(item -> item.subject().equals("" + leaver))
                    .singleElement()
                    .satisfies(item -> assertThat(item.due()).isEqualTo(yesterday));
        } finally {
            TestRows.write(
                    "update person set contract_from = ?, contract_to = ? where id = ?",
                    before.get("contract_from"),
                    before.get("contract_to"),
                    person);
            TestRows.write(
                    "update contact k join pep_custodian p on p.contact_id = k.id set k.person_id = null where p.id = ?",
                    leaver);
        }
    }

    private static void end(long custodian, LocalDate day) {
        TestRows.write(
                "update contact k join pep_custodian p on p.contact_id = k.id"
                        + " set k.to_date = ?, k.from_date = '2020-01-01' where p.id = ?",
                day,
                custodian);
    }

    private static void away(long custodian, LocalDate from, LocalDate to) {
        TestRows.write(
                "delete a from contact_absence a join pep_custodian p on p.contact_id = a.contact_id where p.id = ?",
                custodian);
        TestRows.write(
                "insert into contact_absence (contact_id, from_date, to_date)"
                        + " select contact_id, ?, ? from pep_custodian where id = ?",
                from,
                to,
                custodian);
    }
}
