package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;

import haven.People;
import haven.TestRows;
import haven.access.Language;
import haven.board.BoardState;
import haven.contact.Verifier;
import haven.due.DueDigest;
import haven.mail.DigestLine;
import haven.place.Reach;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What covers a station, on which day, and what becomes due. */
@ExtendWith(ArquillianExtension.class)
class CoverIT {

    private static final CoverRule RULE = new CoverRule(1, 2, 104, 30);

    @Inject
    CoverRepository covers;

    @Inject
    CoverService service;

    @Inject
    CoverColumn column;

    @Inject
    CoverDue coverDue;

    @Inject
    UncoveredDue uncoveredDue;

    @Inject
    SilentDue silentDue;

    @Inject
    KitExpiryDue expiryDue;

    @Inject
    DueDigest digest;

    @Inject
    KitService kits;

    @Inject
    CustodianConfirmed confirmed;

    @Inject
    CustodianRepository repository;

    @Test
    @DisplayName(
            "PEP-05 a station is covered by a valid kit and two confirmed custodians who are there; page and board agree")
    void covered() {
        var there = new KeptKits("rso", "dj-djibouti");
        var first = there.designate("First");
        assertThat(cover("dj-djibouti").state()).isEqualTo(BoardState.RED);
        there.designate("Second");
        assertThat(cover("dj-djibouti").missingKits()).isEqualTo(1);
        assertThat(cover("dj-djibouti").missingCustodians()).isZero();
        var kit = there.enter("DJ1", first, there.today().plusDays(20), null);
        assertThat(cover("dj-djibouti").state()).as("it expires within weeks").isEqualTo(BoardState.AMBER);
        there.enter("DJ2", first, there.today().plusYears(1), null);
        assertThat(cover("dj-djibouti").state()).isEqualTo(BoardState.FINE);
        assertThat(Asked.inTransaction(() -> column.cells("/world/nairobi/DJ/")))
                .hasEntrySatisfying(
                        "/world/nairobi/DJ/dj-djibouti/",
                        cell -> assertThat(cell.state()).isEqualTo(BoardState.FINE));

        TestRows.write(
                "update pep_confirmation f join pep_custodian p on p.id = f.pep_custodian_id"
                        + " set f.confirmed_on = f.confirmed_on - interval 105 day where p.id = ?",
                first);
        assertThat(cover("dj-djibouti").there())
                .as("not confirmed for a quarter and two weeks")
                .isEqualTo(1);
        assertThat(Asked.keys(silentDue, "rso")).contains("custodian.silent/" + first);
        assertThat(Asked.keys(silentDue, "focal.ke"))
                .as("the region is told, the country was")
                .isEmpty();
        var station = there.kept().station();
        Asked.inTransaction(() -> {
            confirmed.confirmed(repository.listAt(station).get(0).getContact(), there.today(), Verifier.THEMSELVES);
            return null;
        });
        assertThat(cover("dj-djibouti").there()).as("PEP-08 by the link").isEqualTo(2);
        assertThat(Asked.keys(silentDue, "rso")).doesNotContain("custodian.silent/" + first);
        assertThat(Asked.keys(expiryDue, "rso")).contains("custodian.kitExpires/" + kit);
    }

    @Test
    @DisplayName(
            "PEP-05 a kit expires, a custodian ends and is away at the midnight of the station; an hour before, all is well")
    void midnight() {
        var there = new KeptKits("rso", "tz-mwanza");
        var one = there.designate("One");
        there.designate("Two");
        var day = there.today().plusDays(40);
        there.enter("TZ1", one, day, null);
        TestRows.write(
                "update contact k join pep_custodian p on p.contact_id = k.id set k.to_date = ? where p.id = ?",
                day,
                one);
        var midnight = day.plusDays(1).atStartOfDay(there.kept().zone()).toInstant();

        var before = at(midnight.minusSeconds(1), "tz-mwanza");
        assertThat(before.isShort()).isFalse();
        assertThat(before.state()).isEqualTo(BoardState.AMBER);
        var after = at(midnight, "tz-mwanza");
        assertThat(after.kits()).isZero();
        assertThat(after.there()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "PEP-06 the queue and its mail learn of a kit that is to be replaced with the next month; the pages at once")
    void monthLater() {
        var there = new KeptKits("rso", "et-addis-ababa");
        var one = there.designate("One");
        there.designate("Two");
        var kit = there.enter("ET1", one, there.today().plusDays(60), null);
        assertThat(Asked.keys(coverDue, "rso")).doesNotContain("custodian.cover/et-addis-ababa");
        assertThat(Asked.keys(expiryDue, "rso")).contains("custodian.kitExpires/" + kit);

        People.as(
                "rso",
                () -> kits.toBeReplaced(
                        "et-addis-ababa", kit, YearMonth.from(there.today()).toString(), true));
        assertThat(cover("et-addis-ababa").isShort()).isTrue();
        assertThat(Asked.keys(coverDue, "rso")).doesNotContain("custodian.cover/et-addis-ababa");
        assertThat(Asked.keys(expiryDue, "rso")).doesNotContain("custodian.kitExpires/" + kit);
        TestRows.write(
                "update pep_kit_to_replace set month = ? where pep_kit_id = ?",
                YearMonth.from(there.today()).minusMonths(1).toString(),
                kit);
        assertThat(Asked.keys(coverDue, "rso")).contains("custodian.cover/et-addis-ababa");
        assertThat(Asked.keys(coverDue, "rso.bangkok")).doesNotContain("custodian.cover/et-addis-ababa");

        var rso = TestRows.number(
                "select p.id from account a join person p on p.id = a.person_id where a.username = 'rso'");
        assertThat(Asked.inTransaction(() -> digest.linesFor(rso, Language.EN)))
                .extracting(DigestLine::link)
                .noneMatch(link -> link != null && link.contains("kitExpires"));
    }

    @Test
    @DisplayName("PEP-05 stations to which people are posted and which never had a custodian are one item a country")
    void nobody() {
        assertThat(Asked.items(uncoveredDue, "hq")).allSatisfy(item -> {
            assertThat(item.subject()).matches("[A-Z]{2}");
            assertThat(item.url()).isEqualTo("/keep/" + item.subject() + "/cover");
        });
        assertThat(Asked.items(coverDue, "hq"))
                .allSatisfy(item -> assertThat(item.subject()).contains("-"));
    }

    private Cover cover(String station) {
        return People.as("rso", () -> service.list(station)).get(0).cover();
    }

    /** As it is at that instant. */
    private Cover at(Instant now, String station) {
        var days = LocalDays.of(Clock.fixed(now, ZoneOffset.UTC));
        var scope = People.as("rso", () -> service.getKeptPlace(station)).scope();
        return Asked.inTransaction(
                        () -> covers.list(new Reach(List.of(scope)), null, days, YearMonth.of(2000, 1), RULE))
                .get(0)
                .cover();
    }
}
