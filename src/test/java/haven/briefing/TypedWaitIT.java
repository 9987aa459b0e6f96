package haven.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import haven.Http;
import haven.TestBriefings;
import haven.TestPeople;
import haven.TestRows;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A full session at Beira, in person, for all of its country: who types the post of its waiting list. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TypedWaitIT {

    private static final String HERE = "mz-beira";
    private static final String THERE = "mz-maputo";

    private long briefer;
    private long session;

    @BeforeEach
    void fullSession() {
        var aloe = TestPeople.add("IT-BR1", "Aloe", HERE);
        var country = TestRows.one("""
                        select concat('/world/', g.code, '/', c.code, '/') as scope from duty_station s
                        join country c on c.id = s.country_id join region g on g.id = c.region_id where s.code = ?
                        """, HERE).get("scope").toString();
        TestPeople.duty(aloe, "COUNTRY_SECURITY_FOCAL_POINT", country, null);
        briefer = TestBriefings.briefer(aloe, country, HERE);
        session = TestBriefings.session(
                briefer, LocalDate.now(ZoneId.of("Africa/Maputo")).plusDays(3));
        TestRows.write("delete from booking_seat where session_id = ?", session);
        TestPeople.account(TestPeople.add("IT-BR2", "Birch", HERE), "it.birch");
        TestPeople.account(TestPeople.add("IT-BR3", "Cedar", THERE), "it.cedar");
    }

    @AfterEach
    void clean() {
        TestBriefings.removeAll();
        TestPeople.removeAll();
    }

    private Http.Answer await(String username, String station) {
        var reader = TestPeople.signIn(username);
        var page = reader.get("/briefing/book?station=" + station + "&time=s" + session);
        return reader.submit(page, "bookForm", "wait", Map.of());
    }

    private static long open() {
        return TestRows.number("select count(*) from booking b join person p on p.id = b.person_id"
                + " where p.staff_number like 'IT-%' and b.closed_at is null");
    }

    @Test
    @DisplayName("BRF-04 nobody waits for a seat in a room that is in another place, whatever they type")
    void elsewhere() {
        var told = await("it.cedar", THERE);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("id=\"errors\"");
        assertThat(open()).isZero();
        assertThat(await("it.birch", HERE).status()).isEqualTo(302);
        assertThat(open()).isOne();
    }

    @Test
    @DisplayName("BRF-08 nobody waits for a seat that they could not book any more, whatever they type")
    void tooShortNotice() {
        TestRows.write("update briefing_briefer set notice_hours = 120, join_notice_hours = 120 where id = ?", briefer);
        var told = await("it.birch", HERE);
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.body()).contains("id=\"errors\"");
        assertThat(open()).isZero();
    }
}
