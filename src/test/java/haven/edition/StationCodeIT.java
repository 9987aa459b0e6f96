package haven.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import haven.Http;
import haven.People;
import haven.TestRows;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** AM-10: station codes as their keeper handles them, and what they open. */
@ExtendWith(ArquillianExtension.class)
class StationCodeIT {

    private static final String STATION = "mz-beira";
    private static final String OTHER = "mz-maputo";

    @Inject
    StationCodeService service;

    @Inject
    StationGate gate;

    @Inject
    Shelf shelf;

    @AfterEach
    void clean() {
        TestRows.write(
                "delete c from station_code c join duty_station s on s.id = c.duty_station_id where s.code = ?",
                STATION);
        TestRows.write(
                "update edition set content = null, number = (select number + 1 from edition_state) where part = 'codes' and scope like ?",
                "%/" + STATION + "/");
        TestRows.write("update edition_state set number = number + 1");
    }

    private List<StationCodeRow> rows() {
        return People.as("rso", () -> service.list(STATION));
    }

    @Test
    @DisplayName(
            "AM-10 a new code opens its own station at once, and no other; the one before it goes on for six months")
    void makes() {
        assertThat(rows()).isEmpty();
        People.as("rso", () -> service.make(STATION));
        var first = rows().get(0);
        assertThat(first.state()).isEqualTo(StationCodeRow.State.CURRENT);
        assertThat(first.validTo()).isEqualTo(first.madeOn().plusMonths(12));
        assertThat(first.url()).endsWith("/s/" + first.code() + "/" + STATION);
        assertThat(gate.opens(first.code(), STATION)).isTrue();
        assertThat(gate.opens(first.code(), OTHER)).isFalse();
        assertThat(gate.opens("xxxxxxxxxxxx", STATION)).isFalse();
        assertThat(gate.opens(first.code(), "no-such-station")).isFalse();

        People.as("rso", () -> service.make(STATION));

        assertThat(rows())
                .extracting(StationCodeRow::state)
                .containsExactly(StationCodeRow.State.CURRENT, StationCodeRow.State.REPLACED);
        assertThat(rows().get(1).validTo()).isEqualTo(first.madeOn().plusMonths(6));
        assertThat(gate.opens(first.code(), STATION)).isTrue();
        assertThat(gate.opens(rows().get(0).code(), STATION)).isTrue();
    }

    @Test
    @DisplayName(
            "AM-10 a withdrawn code opens nothing at once, and opens again when that is taken back; XCT-07 all of it is in the trail")
    void withdraws() {
        var last = TestRows.number("select coalesce(max(id), 0) from audit_entry");
        People.as("rso", () -> service.make(STATION));
        var code = rows().get(0);
        People.as("rso", () -> service.withdraw(STATION, code.id()));
        assertThat(gate.opens(code.code(), STATION)).isFalse();
        assertThat(rows().get(0).state()).isEqualTo(StationCodeRow.State.WITHDRAWN);
        People.as("rso", () -> service.takeBackWithdrawal(STATION, code.id()));
        assertThat(gate.opens(code.code(), STATION)).isTrue();
        assertThat(TestRows.all(
                        "select use_case from audit_entry where id > ? and kind = 'StationCode' order by id", last))
                .extracting(row -> row.get("use_case"))
                .containsExactly(
                        "StationCodeService.make",
                        "StationCodeService.withdraw",
                        "StationCodeService.takeBackWithdrawal");
    }

    @Test
    @DisplayName("AM-10 a code of another station cannot be withdrawn from here")
    void othersCode() {
        People.as("rso", () -> service.make(STATION));
        var id = rows().get(0).id();
        assertThatThrownBy(() -> People.as("rso", () -> service.withdraw(OTHER, id)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @RunAsClient
    @DisplayName("AM-10 the keeper makes a code, withdraws it only after a tick, and opens it again, without script")
    void page() {
        var keeper = Http.portal().signIn("rso");
        var path = "/keep/" + STATION + "/codes";
        var made = keeper.submit(keeper.get(path), "makeForm", "make", Map.of());
        assertThat(made.header("Location")).endsWith(path + "?said=edition.said.codeMade");
        var page = keeper.get(path);
        assertThat(page.body()).contains("/" + STATION + "</a>", "Open. Print this one.");
        var id = page.body().replaceFirst("(?s).*<option value=\"(\\d+)\">[2-9a-z]{12}.*", "$1");

        var unsure = keeper.submit(page, "withdrawForm", "withdraw", Map.of("toWithdraw", id));
        assertThat(unsure.status()).isEqualTo(200);
        assertThat(unsure.body()).contains("Tick this first");
        var sure = keeper.submit(unsure, "withdrawForm", "withdraw", Map.of("toWithdraw", id, "sure", "true"));
        assertThat(sure.header("Location")).endsWith("?said=edition.said.codeWithdrawn");
        var withdrawn = keeper.get(path);
        assertThat(withdrawn.body()).contains("Withdrawn").doesNotContain("Print this one.");
        var back = keeper.submit(withdrawn, "takeBackForm", "takeBack", Map.of("toTakeBack", id));
        assertThat(back.header("Location")).endsWith("?said=edition.said.codeOpen");
        assertThat(keeper.get(path).body()).contains("Print this one.");
    }
}
