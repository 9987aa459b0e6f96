package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.edition.Shelf;
import jakarta.inject.Inject;
import java.sql.Date;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who holds kits leaves; two keepers at once; a designation without its day. In stations of the RSO in Nairobi. */
@ExtendWith(ArquillianExtension.class)
class HandOverIT {

    @Inject
    CustodianService custodians;

    @Inject
    KitService kits;

    @Inject
    Shelf shelf;

    @Test
    @DisplayName(
            "PEP-10 bad input: who still answers for kits cannot end; handing over and ending is one step, and by month")
    void handOver() {
        var there = new KeptKits("rso", "et-mekele");
        var leaver = there.designate("Leaver");
        var stays = there.designate("Stays");
        var kit = there.enter("RW1", leaver, there.today().plusYears(1), null);

        there.refused(() -> custodians.end("et-mekele", leaver, null), "toEnd", "custodian.error.stillAnswers");
        there.refused(
                () -> custodians.handOver("et-mekele", leaver, leaver, null),
                "handOverTo",
                "custodian.error.noSuccessor");
        there.refused(
                () -> custodians.handOver("et-mekele", leaver, null, null), "handOverTo", "custodian.error.missing");

        People.as("rso", () -> custodians.handOver("et-mekele", leaver, stays, there.today()));
        assertThat(there.find("Leaver").contact().to()).isEqualTo(there.today());
        assertThat(there.kits())
                .singleElement()
                .satisfies(row -> assertThat(row.custodianId()).isEqualTo(stays));
        assertThat(there.history(kit))
                .extracting(KitDecision::getDecision)
                .containsExactly(KitStep.ARRIVED, KitStep.HANDED_OVER);
        assertThat(shelf.find(
                                PublishedCustodians.PART,
                                shelf.station("et-mekele").orElseThrow().scope(),
                                PublishedCustodians.class)
                        .orElseThrow()
                        .custodians())
                .anySatisfy(one -> assertThat(one.contact().to()).isEqualTo(there.today()));
    }

    @Test
    @DisplayName(
            "PEP-10 a new custodian takes over: designated, with the kits, and the last day of the other one, in one go")
    void successor() {
        var there = new KeptKits("rso", "bi-gitega");
        var leaver = there.designate("Leaver");
        there.enter("BI1", leaver, there.today().plusYears(1), null);
        var marked = there.enter("BI2", leaver, there.today().plusYears(1), null);
        People.as(
                "rso",
                () -> kits.toBeReplaced(
                        "bi-gitega", marked, there.today().toString().substring(0, 7), true));

        var successor = there.designate("Successor", leaver, there.today());
        assertThat(there.find("Leaver").contact().to()).isEqualTo(there.today());
        assertThat(there.kits())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.custodianId()).isEqualTo(successor));
        People.as("rso", () -> custodians.takeBackEnd("bi-gitega", leaver));
        assertThat(there.find("Leaver").contact().to()).isNull();
    }

    @Test
    @DisplayName(
            "PEP-10 who left long ago and still answers for kits is in the list, until the kits are handed over; nobody brings them back")
    void longAgo() {
        var there = new KeptKits("rso", "er-asmara");
        var leaver = there.designate("Leaver");
        var stays = there.designate("Stays");
        var other = there.designate("Other leaver");
        there.enter("ER1", leaver, there.today().plusYears(1), null);
        var last = there.today().minusDays(31);
        TestRows.write(
                "update contact k join pep_custodian p on p.contact_id = k.id"
                        + " set k.to_date = ?, k.from_date = '2020-01-01' where p.id in (?, ?)",
                last,
                leaver,
                other);
        try {
            assertThat(there.kept().custodians())
                    .extracting(one -> one.name(Locale.ENGLISH))
                    .containsExactly("Leaver", "Stays");
            assertThat(there.kept().current())
                    .extracting(one -> one.name(Locale.ENGLISH))
                    .containsExactly("Stays");
            assertThat(there.kept().ending())
                    .as("too long ago to be taken back")
                    .isEmpty();

            People.as("rso", () -> custodians.handOver("er-asmara", leaver, stays, there.today()));
            assertThat(there.kits())
                    .singleElement()
                    .satisfies(kit -> assertThat(kit.custodianId()).isEqualTo(stays));
            assertThat(there.kept().custodians())
                    .extracting(one -> one.name(Locale.ENGLISH))
                    .containsExactly("Stays");
            assertThat(TestRows.one(
                            "select k.to_date d from contact k join pep_custodian p on p.contact_id = k.id where p.id = ?",
                            leaver))
                    .containsEntry("d", Date.valueOf(last));
        } finally {
            there.removeAll();
        }
    }

    @Test
    @DisplayName(
            "PEP-10 the end of the last confirmed custodian says so; a kit that is to be replaced holds nobody back")
    void last() {
        var there = new KeptKits("rso", "et-dire-dawa");
        var one = there.designate("One");
        var other = there.designate("Other");
        var kit = there.enter("MW1", one, there.today().plusYears(1), null);
        People.as(
                "rso",
                () -> kits.toBeReplaced(
                        "et-dire-dawa", kit, there.today().toString().substring(0, 7), false));

        assertThat(People.as("rso", () -> custodians.end("et-dire-dawa", one, there.today())))
                .isFalse();
        assertThat(People.as(
                        "rso",
                        () -> custodians.end(
                                "et-dire-dawa", other, there.today().plusDays(9))))
                .isTrue();
    }

    @Test
    @DisplayName(
            "PEP-01 bad input: a designation without the day of the SMT is refused; one from before stays, and shows")
    void designation() {
        var there = new KeptKits("rso", "tz-dodoma");
        there.refused(
                () -> custodians.designate("tz-dodoma", there.form("X"), null, false, null, null),
                "designatedOn",
                "custodian.error.notDesignated");
        var id = there.designate("Known");
        there.refused(
                () -> custodians.correct("tz-dodoma", id, there.find("Known").seen(), there.form("Known"), null, false),
                "designatedOn",
                "custodian.error.notDesignated");

        TestRows.write("update pep_custodian set designated_on = null where id = ?", id);
        People.as(
                "rso",
                () -> custodians.correct("tz-dodoma", id, there.find("Known").seen(), there.form("Known"), null, true));
        assertThat(there.find("Known").alternate()).isTrue();
    }

    @Test
    @DisplayName(
            "bad input: of two keepers who correct one custodian the second one sees what the first one did, first")
    void twoAtOnce() {
        var there = new KeptKits("rso", "tz-dar-es-salaam");
        var id = there.designate("Both");
        var seen = there.find("Both").seen();
        var second = People.as("rso", () -> custodians.getForm("tz-dar-es-salaam", id, Locale.ENGLISH));
        var first = People.as("hq", () -> custodians.getForm("tz-dar-es-salaam", id, Locale.ENGLISH));
        first.getNumbers().get(0).setTyped("+255 712 345 679");
        second.setOrganization("Second");

        People.as("hq", () -> custodians.correct("tz-dar-es-salaam", id, seen, first, there.today(), false));
        there.refused(
                () -> custodians.correct("tz-dar-es-salaam", id, seen, second, there.today(), false),
                null,
                "custodian.error.changedMeanwhile");
        assertThat(there.find("Both").contact().numbers())
                .extracting(number -> number.digits())
                .isEqualTo(List.of("+255712345679"));
        assertThat(there.find("Both").contact().organization()).isEmpty();
    }
}
