package haven.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.People;
import haven.TestRows;
import haven.access.DutyHolder;
import haven.access.Grant;
import haven.access.Role;
import haven.contact.ContactKind;
import haven.contact.MadeContact;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions about due items, by the services themselves. */
@ExtendWith(ArquillianExtension.class)
class DueIT {

    private static final String RULE = "document.missing";
    private static final DueFilter HERE = new DueFilter(DueFilter.Show.ALL, RULE, "UG");
    private static final DueFilter ASLEEP = new DueFilter(DueFilter.Show.ASLEEP, RULE, "UG");

    @Inject
    DueService due;

    @Inject
    DueDecisionService decisions;

    @Inject
    DueSweepService sweep;

    private String subject;

    @BeforeEach
    void find() {
        subject = "UG-" + TestRows.number("select id from document_type where code = 'welcome-brief'");
    }

    @AfterEach
    void forget() {
        TestRows.write("delete from due_mark");
    }

    @Test
    @DisplayName("XCT-11 what sleeps is in no count and no list but its own, and the counts are true")
    void counts() {
        long before = total("rso", HERE);
        assertThat(before).isEqualTo(rows("rso", HERE).size()).isPositive();
        assertThat(total("rso", ASLEEP)).isZero();

        People.as("rso", () -> decisions.sleep(RULE, subject, tomorrow(), "After the move", 0));

        assertThat(total("rso", HERE)).isEqualTo(before - 1);
        assertThat(rows("rso", HERE)).noneMatch(row -> row.item().subject().equals(subject));
        assertThat(rows("hq", ASLEEP)).singleElement().satisfies(row -> {
            assertThat(row.item().subject()).isEqualTo(subject);
            assertThat(row.asleepWhy()).isEqualTo("After the move");
            assertThat(row.asleepBy()).isEqualTo("Esther Sample-Elm");
            assertThat(row.asleepUntil()).isEqualTo(tomorrow());
        });
        assertThat(total("rso.bangkok", new DueFilter(DueFilter.Show.ASLEEP, null, null)))
                .as("another region's")
                .isZero();
    }

    @Test
    @DisplayName("XCT-11 whoever cannot do something about an item cannot decide about it: for them it is not there")
    void strangers() {
        for (var stranger : List.of("rso.bangkok", "focal.ke", "staff", "director", "admin")) {
            assertThat(People.as(stranger, () -> due.find(RULE, subject, Locale.ENGLISH)))
                    .as(stranger)
                    .isEmpty();
            assertThatThrownBy(
                            () -> People.as(stranger, () -> decisions.sleep(RULE, subject, tomorrow(), "Not mine", 0)))
                    .as(stranger)
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> People.as(stranger, () -> decisions.give(RULE, subject, person("SAMPLE-05"), 0)))
                    .as(stranger)
                    .isInstanceOf(NotThere.class);
        }
        assertThat(TestRows.number("select count(*) from due_mark")).isZero();
    }

    @Test
    @DisplayName("XCT-11 an item is given only to people who may do it there today")
    void able() {
        var names = People.as("rso", () -> decisions.listAble(RULE, subject)).stream()
                .map(DuePerson::name)
                .toList();
        assertThat(names).containsExactly("Esther Sample-Elm", "Joana Sample-Juniper");

        for (var unable : List.of("SAMPLE-01", "SAMPLE-03", "SAMPLE-04", "SAMPLE-06", "SAMPLE-13")) {
            assertThatThrownBy(() -> People.as("rso", () -> decisions.give(RULE, subject, person(unable), 0)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, no -> assertThat(no.key()).isEqualTo("due.error.notAble"));
        }
        assertThatThrownBy(() -> People.as("rso", () -> decisions.give(RULE, subject, null, 0)))
                .isInstanceOf(RuleViolation.class);

        People.as("hq", () -> decisions.give(RULE, subject, person("SAMPLE-05"), 0));
        assertThat(rows("rso", new DueFilter(DueFilter.Show.MINE, null, null)))
                .singleElement()
                .satisfies(row -> assertThat(row.mine()).isTrue());
        assertThat(rows("hq", new DueFilter(DueFilter.Show.MINE, null, null))).isEmpty();
        assertThat(rows("hq", HERE)).anyMatch(row -> "Esther Sample-Elm".equals(row.givenTo()) && !row.mine());
    }

    @Test
    @DisplayName("XCT-11, CSD-08 what is not open to somebody cannot be given to them, though they keep the place")
    void notOpen() {
        var version = TestRows.number("select v.id from document_version v join country_document d"
                + " on d.id = v.country_document_id where d.title = 'SAMPLE Relocation and evacuation plan'");
        var document = TestRows.number("select country_document_id from document_version where id = ?", version);
        var review = TestRows.one("select review_by from country_document where id = ?", document)
                .get("review_by");
        TestRows.write("update country_document set review_by = utc_date() where id = ?", document);
        try {
            assertThatThrownBy(() -> People.as(
                            "rso",
                            () -> decisions.give("document.review", String.valueOf(document), person("SAMPLE-03"), 0)))
                    .hasMessage("due.error.notOpen");
        } finally {
            TestRows.write("update country_document set review_by = ? where id = ?", review, document);
        }
    }

    @Test
    @DisplayName("XCT-11 who decides on what is out of date is told, nothing is overwritten")
    void outOfDate() {
        People.as("rso", () -> decisions.sleep(RULE, subject, tomorrow(), "First", 0));

        assertThatThrownBy(() -> People.as("hq", () -> decisions.sleep(RULE, subject, tomorrow(), "Second", 0)))
                .hasMessage("due.error.changedMeanwhile");
        assertThatThrownBy(() -> People.as("hq", () -> decisions.wake(RULE, subject, 7)))
                .hasMessage("due.error.changedMeanwhile");
        assertThat(rows("hq", ASLEEP))
                .singleElement()
                .satisfies(row -> assertThat(row.asleepWhy()).isEqualTo("First"));

        var seen = rows("hq", ASLEEP).get(0).seen();
        People.as("hq", () -> decisions.wake(RULE, subject, seen));
        assertThat(TestRows.number("select count(*) from due_mark"))
                .as("nothing is left to say")
                .isZero();
    }

    @Test
    @DisplayName("XCT-11 what was decided about things that are no longer due is forgotten, the rest stays")
    void sweep() {
        People.as("rso", () -> decisions.sleep(RULE, subject, tomorrow(), "Stays", 0));
        for (var stale : List.of("document.draft/999999999", "document.missing/XX-1", "no.such/rule")) {
            TestRows.write(
                    "insert into due_mark (item, scope, asleep_until, asleep_why)"
                            + " values (?, '/world/', utc_date() + interval 9 day, 'Stale')",
                    stale);
        }

        assertThat(sweep.sweep()).isEqualTo(3);
        assertThat(TestRows.one("select item from due_mark").get("item")).isEqualTo(RULE + "/" + subject);
        assertThat(sweep.sweep()).isZero();
    }

    @Test
    @DisplayName(
            "DIR-11, AM-12 a test call that was put off is not forgotten, though nobody who keeps the contact calls")
    void sweepOfCalls() {
        var treatment =
                MadeContact.of(ContactKind.SUPPORT_SERVICE, MadeContact.today()).with("urgent", true);
        var changed =
                MadeContact.of(ContactKind.WARDEN, MadeContact.today()).with("numbers_changed_on", MadeContact.today());
        try {
            People.as("opcen", () -> {
                decisions.sleep("contact.test", "" + treatment.id(), tomorrow(), "Line is down", 0);
                decisions.sleep("contact.call", "" + changed.id(), tomorrow(), "Line is down", 0);
            });
            assertThat(sweep.sweep()).isZero();
            assertThat(TestRows.number("select count(*) from due_mark where asleep_until is not null"))
                    .isEqualTo(2);

            treatment.with("answered_on", MadeContact.today());
            changed.with("numbers_changed_on", null);
            assertThat(sweep.sweep()).isEqualTo(2);
        } finally {
            treatment.remove();
            changed.remove();
        }
    }

    @Test
    @DisplayName(
            "XCT-09, XCT-11 for a digest: the first of somebody's queue and how many there are, within their duties")
    void lines() {
        var officer = DutyHolder.of(
                person("SAMPLE-05"), List.of(new Grant(Role.REGIONAL_SECURITY_OFFICER, "/world/nairobi/")));
        var part = due.linesFor(officer, Locale.FRENCH, 10);

        assertThat(part.rows())
                .hasSize(10)
                .allSatisfy(row -> assertThat(row.item().scope()).startsWith("/world/nairobi/"));
        assertThat(part.total()).isGreaterThan(10);
        assertThat(due.linesFor(DutyHolder.of(person("SAMPLE-02"), List.of()), Locale.FRENCH, 10)
                        .rows())
                .isEmpty();
    }

    private long total(String username, DueFilter filter) {
        return People.as(
                username, () -> due.list(filter, Locale.ENGLISH, 0, 100).total());
    }

    private List<DueRow> rows(String username, DueFilter filter) {
        return People.as(
                username, () -> due.list(filter, Locale.ENGLISH, 0, 100).rows());
    }

    private static long person(String staffNumber) {
        return TestRows.number("select id from person where staff_number = ?", staffNumber);
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(1);
    }
}
