package haven.custodian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.contact.CheckMethod;
import haven.contact.ContactForm;
import haven.edition.PublishedStation;
import haven.edition.Shelf;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Custodians and kits in the south-east of Africa, kept by the RSO. */
@ExtendWith(ArquillianExtension.class)
class CustodianKeepingIT {

    @Inject
    CustodianService custodians;

    @Inject
    ManagerService managers;

    @Inject
    KitService kits;

    @Inject
    Shelf shelf;

    @Inject
    Clock clock;

    @Test
    @DisplayName(
            "PEP-01 a custodian is designated, corrected, confirmed, ended and taken back; each is published at once")
    void custodian() {
        var code = "ug-gulu";
        designate(code, "Duty custodian", "0712 345678", true);
        var published = published(code);
        assertThat(published.custodians()).singleElement().satisfies(one -> {
            assertThat(one.alternate()).isTrue();
            assertThat(one.confirmedOn()).isEqualTo(today(code));
            assertThat(one.contact().numbers().get(0).digits()).isEqualTo("+256712345678");
        });
        var id = kept(code).current().get(0).id();

        People.as("rso", () -> {
            var before = kept(code).current().get(0).seen();
            var form = custodians.getForm(code, id, Locale.ENGLISH);
            form.getTitle().put("fr", "Dépositaire de garde");
            custodians.correct(
                    code,
                    id,
                    kept(code).current().get(0).seen(),
                    form,
                    today(code).minusDays(30),
                    false);
            assertThatThrownBy(() -> custodians.confirm(code, id, before, CheckMethod.CALLED))
                    .as("PEP-08 what was confirmed is not what is there now")
                    .hasMessage("custodian.error.confirmMeanwhile");
            var now = kept(code).current().get(0).seen();
            for (var none : new CheckMethod[] {null, CheckMethod.THEMSELVES}) {
                assertThatThrownBy(() -> custodians.confirm(code, id, now, none))
                        .hasMessage("custodian.error.method");
            }
            custodians.confirm(code, id, now, CheckMethod.VISITED);
        });
        assertThat(published(code).custodians()).singleElement().satisfies(one -> {
            assertThat(one.alternate()).isFalse();
            assertThat(one.contact().verifiedBy()).isEqualTo(CheckMethod.VISITED);
            assertThat(one.designatedOn()).isEqualTo(today(code).minusDays(30));
            assertThat(one.contact().title().in(Locale.FRENCH)).isEqualTo("Dépositaire de garde");
        });

        People.as("rso", () -> custodians.end(code, id, today(code)));
        assertThat(published(code).custodians().get(0).contact().to()).isEqualTo(today(code));
        People.as("rso", () -> custodians.takeBackEnd(code, id));
        assertThat(published(code).custodians().get(0).contact().to()).isNull();
    }

    @Test
    @DisplayName(
            "PEP-11 where tests, counselling and follow-up are given stands beside the custodians, in four languages")
    void care() {
        var code = "tz-mwanza";
        People.as("rso", () -> custodians.describeCare(code, "At the example clinic.", "", null, "في العيادة."));

        var words = published(code).careHere();
        assertThat(words.in(Locale.FRENCH)).isEqualTo("At the example clinic.");
        assertThat(words.in(Locale.forLanguageTag("ar"))).isEqualTo("في العيادة.");
        assertThat(kept(code).careHere()).isEqualTo(words);
    }

    @Test
    @DisplayName("PEP-02 a country has its managers, published for all its stations")
    void manager() {
        var form = ContactForm.blank(today("ug-gulu"));
        form.getNumbers().get(0).setTyped("+256 712 345 679");
        People.as("rso", () -> managers.appoint("UG", form, null));

        var found = shelf.find(PublishedCustodians.PART, station("ug-gulu").countryScope(), PublishedCustodians.class);
        assertThat(found.orElseThrow().managers())
                .anySatisfy(one -> assertThat(one.numbers().get(0).digits()).isEqualTo("+256712345679"));
        var one = People.as("rso", () -> managers.getKept("UG")).current().get(0);
        var id = one.id();
        assertThat(one.contact().verifiedOn()).as("nobody was asked").isNull();
        var corrected = People.as("rso", () -> managers.getForm("UG", id, Locale.ENGLISH));
        corrected.getNumbers().get(0).setTyped("+256 712 345 670");
        People.as("rso", () -> managers.correct("UG", id, one.seen(), corrected));
        assertThatThrownBy(() -> People.as("rso", () -> managers.confirm("UG", id, one.seen(), CheckMethod.CALLED)))
                .hasMessage("custodian.error.confirmMeanwhile");
        confirmManager("rso", id);
        assertThat(onlyManager().contact().changedOn())
                .as("DIR-11 who changed the number is not the second one")
                .isNotNull();
        confirmManager("hq", id);
        assertThat(onlyManager().contact().changedOn()).isNull();
        assertThat(onlyManager().contact().verifiedBy()).isEqualTo(CheckMethod.WRITTEN);
        People.as("rso", () -> managers.end("UG", id, null));
        People.as("rso", () -> managers.takeBackEnd("UG", id));
    }

    private KeptCustodian onlyManager() {
        return People.as("rso", () -> managers.getKept("UG")).current().get(0);
    }

    private void confirmManager(String keeper, long id) {
        var seen = onlyManager().seen();
        People.as(keeper, () -> managers.confirm("UG", id, seen, CheckMethod.WRITTEN));
    }

    @Test
    @DisplayName("PEP-08, PEP-10 who is written down is not confirmed by that; only who was asked is")
    void notAsked() {
        var code = "ug-kampala";
        var form = ContactForm.blank(today(code));
        form.getTitle().put("en", "Not asked yet");
        form.getNumbers().get(0).setTyped("+256 712 345 688");
        People.as("rso", () -> custodians.designate(code, form, today(code), false, null, null));
        var one = kept(code).current().stream()
                .filter(each -> each.names().contains("Not asked yet"))
                .findFirst()
                .orElseThrow();
        assertThat(one.confirmedOn()).isNull();
        assertThat(one.contact().verifiedOn()).isNull();
        assertThat(one.contact().answeredOn()).isNull();
        People.as("rso", () -> custodians.end(code, one.id(), today(code)));
    }

    @Test
    @DisplayName("bad input: days that cannot be, somebody of another station, a kit that is there or nobody's")
    void badInput() {
        var code = "zm-kitwe";
        designate(code, "Custodian", "+256 712 345 678", false);
        var id = kept(code).current().get(0).id();
        var today = today(code);

        refused(() -> custodians.end(code, id, today.minusDays(40)), "lastDay");
        refused(() -> custodians.end(code, id, LocalDate.of(1900, 1, 1)), "lastDay");
        refused(() -> custodians.end(code, null, today), "toEnd");
        refused(() -> custodians.designate(code, ContactForm.blank(today), today, false, null, null), "contactNumber1");
        assertThatThrownBy(() -> People.as("rso", () -> custodians.confirm("ug-gulu", id, "", CheckMethod.CALLED)))
                .isInstanceOf(NotThere.class);

        refused(() -> kits.enter(code, kit("B9", "S9", null, today.plusYears(1)), null), "kitCustodian");
        refused(() -> kits.enter(code, kit("B9", "S9", id, today.minusDays(1)), null), "kitExpires");
        People.as("rso", () -> kits.enter(code, kit("B9", "S9", id, today.plusYears(1)), null));
        refused(() -> kits.enter(code, kit("B9", "S9", id, today.plusYears(1)), null), "kitSeal");
        var kitId = People.as("rso", () -> kits.list(code)).get(0).id();
        refused(() -> kits.toBeReplaced(code, kitId, "2020-01", false), "kitMonth");
        refused(() -> kits.toBeReplaced(code, kitId, "nonsense", false), "kitMonth");
        assertThatThrownBy(() -> People.as("rso", () -> kits.takeBack("ug-gulu", kitId)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @DisplayName(
            "PEP-03, PEP-06 kits are entered, moved, replaced; that one is to be replaced leaves kit and month only")
    void kits() {
        var code = "zw-bulawayo";
        designate(code, "Custodian", "+256 712 345 678", false);
        var custodian = kept(code).current().get(0).id();
        var month = YearMonth.from(today(code)).minusMonths(1);
        People.as(
                "rso",
                () -> kits.enter(code, kit("B1", "S1", custodian, today(code).plusYears(1)), null));
        var id = People.as("rso", () -> kits.list(code)).get(0).id();

        var before = rows();
        var audit = audit(code);
        People.as("rso", () -> kits.toBeReplaced(code, id, month.toString(), true));
        assertThat(differences(before, rows())).as("tables that know more").containsExactly("pep_kit_to_replace");
        assertThat(audit(code)).isEqualTo(audit);
        assertThat(TestRows.one("select * from pep_kit_to_replace where pep_kit_id = ?", id))
                .isEqualTo(Map.of("pep_kit_id", id, "month", month.toString(), "reordered", true, "replaced", false));
        assertThat(People.as("rso", () -> kits.list(code)))
                .singleElement()
                .satisfies(row -> assertThat(row.state(today(code))).isEqualTo(KitState.TO_BE_REPLACED));

        People.as(
                "rso",
                () -> kits.enter(code, kit("B2", "S2", custodian, today(code).plusYears(2)), id));
        assertThat(People.as("rso", () -> kits.list(code)).stream().map(KitRow::batch))
                .containsExactly("B2");
        assertThat(shelf.find(PublishedCustodians.PART, station(code).scope(), PublishedCustodians.class)
                        .orElseThrow()
                        .toString())
                .as("readers never see stock")
                .doesNotContain("B2", "S2");
    }

    private void designate(String code, String title, String number, boolean alternate) {
        var form = ContactForm.blank(today(code));
        form.getTitle().put("en", title);
        form.getNumbers().get(0).setTyped(number);
        form.setAlways(true);
        People.as("rso", () -> custodians.designate(code, form, today(code), alternate, null, CheckMethod.CALLED));
    }

    private static KitForm kit(String batch, String seal, Long custodian, LocalDate expires) {
        var form = new KitForm();
        form.setBatch(batch);
        form.setSeal(seal);
        form.setCustodian(custodian);
        form.setExpires(expires);
        form.setPlace("Medical room, safe");
        return form;
    }

    private static void refused(People.Action what, String field) {
        ThrowingCallable asKeeper = () -> People.as("rso", what);
        assertThatThrownBy(asKeeper)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).isEqualTo(field));
    }

    private StationCustodians kept(String code) {
        return People.as("rso", () -> custodians.getKept(code));
    }

    private PublishedCustodians published(String code) {
        return shelf.find(PublishedCustodians.PART, station(code).scope(), PublishedCustodians.class)
                .orElseThrow();
    }

    private PublishedStation station(String code) {
        return shelf.station(code).orElseThrow();
    }

    private LocalDate today(String code) {
        return LocalDate.now(clock.withZone(station(code).zoneId()));
    }

    private static List<Map<String, Object>> audit(String code) {
        return TestRows.all(
                "select * from audit_entry where scope like ? or kind like 'Pep%' order by id", "%/" + code + "/");
    }

    /** How many rows each table has; sign-ins and the portal's own work go on meanwhile. */
    private static Map<String, Long> rows() {
        var counts = new TreeMap<String, Long>();
        for (var table :
                TestRows.all("select table_name t from information_schema.tables where table_schema = database()")) {
            var name = String.valueOf(table.get("t"));
            if (!List.of("job_run", "sign_in", "audit_entry").contains(name)) {
                counts.put(name, TestRows.number("select count(*) from `" + name + "`"));
            }
        }
        return counts;
    }

    private static List<String> differences(Map<String, Long> before, Map<String, Long> after) {
        return after.keySet().stream()
                .filter(table -> !after.get(table).equals(before.get(table)))
                .toList();
    }
}
