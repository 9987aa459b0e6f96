package haven.contact;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestPeople;
import haven.TestRows;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the end of a contract, which personnel data brings, does to contacts. */
@ExtendWith(ArquillianExtension.class)
class ContractIT {

    private static final String MINE = "contract-it";
    private static final String PLACE = "/world/nairobi/DJ/dj-djibouti/";

    @Inject
    ContractJob job;

    @Inject
    Clock clock;

    @Inject
    Event<ContactChanged> changes;

    @Inject
    UserTransaction transaction;

    private LocalDate today;
    private long person;
    private long contact;

    @BeforeEach
    void somebody() {
        today = LocalDate.now(clock);
        person = TestPeople.add("IT-C", "Ilex", "dj-djibouti");
        TestRows.write(
                "insert into contact (scope, kind, organization, person_id, hours, languages, check_by, from_date)"
                        + " values (?, 'WARDEN', ?, ?, 'always', '', '2024-01-01', '2024-01-01')",
                PLACE,
                MINE,
                person);
        contact = TestRows.number("select id from contact where organization = ?", MINE);
    }

    /** Readers see it no more either: the place is published again. */
    @AfterEach
    void clean() throws Exception {
        TestRows.write("delete from contact where organization = ?", MINE);
        TestPeople.removeAll();
        transaction.begin();
        changes.fire(new ContactChanged(new Contact(() -> PLACE, ContactKind.WARDEN, today)));
        transaction.commit();
    }

    private void contractTo(LocalDate day) {
        TestRows.write("update person set contract_from = '2024-01-01', contract_to = ? where id = ?", day, person);
    }

    private Map<String, Object> row() {
        return TestRows.one("select to_date, ended_by_stay from contact where id = ?", contact);
    }

    @Test
    @DisplayName(
            "XCT-11 a contract that is over ends what is that person's as a contact, though the posting is open; a longer one lets it go on")
    void contractOver() {
        contractTo(today.plusDays(1));
        job.run();
        assertThat(row()).as("not yet").containsEntry("to_date", null);

        contractTo(today.minusDays(1));
        assertThat(job.run()).isPositive();
        assertThat(row())
                .containsEntry("to_date", Date.valueOf(today.minusDays(1)))
                .containsEntry("ended_by_stay", true);
        assertThat(job.run()).as("nothing is left to follow").isZero();

        contractTo(today.plusYears(1));
        job.run();
        assertThat((Date) row().get("to_date"))
                .as("known in advance by now, as the last day of a posting is")
                .isEqualTo(Date.valueOf(today.plusYears(1)));
        contractTo(null);
        job.run();
        assertThat(row()).containsEntry("to_date", null).containsEntry("ended_by_stay", false);
    }

    @Test
    @DisplayName("XCT-11 whom a next posting keeps there is nothing to follow, however long the first contract is over")
    void nextPosting() {
        contractTo(today.minusDays(9));
        TestRows.write("update stay set to_date = ? where person_id = ?", today.minusDays(5), person);
        TestRows.write(
                "insert into stay (person_id, kind, duty_station_id, from_date, to_date, source)"
                        + " select ?, 'POSTING', id, ?, ?, 'HR' from duty_station where code = 'dj-djibouti'",
                person,
                today.minusDays(4),
                today.plusDays(90));
        job.run();
        assertThat(row()).containsEntry("to_date", Date.valueOf(today.plusDays(90)));
        assertThat(job.run()).isZero();

        TestRows.write("update stay set to_date = null where person_id = ? and from_date > '2024-01-01'", person);
        TestRows.write(
                "update contact set to_date = null, to_date_before = null, ended_by_stay = false where id = ?",
                contact);
        assertThat(job.run()).as("open, as the posting is").isZero();
        assertThat(row()).containsEntry("to_date", null);
    }
}
