package haven.warden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import haven.People;
import haven.TestRows;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees which part of the call trees of Nairobi and Lusaka, and what is recorded of that. */
@ExtendWith(ArquillianExtension.class)
class CallTreeIT {

    private static final String CODE = "zm-lusaka";

    @Inject
    WardenKeepingService keeping;

    @Inject
    WardenService wardens;

    @Test
    @DisplayName(
            "DIR-08, DIR-09 who sees a call tree: keepers and OPCEN all of it, a warden the own zone; others nothing")
    void access() {
        assertThatThrownBy(() -> People.as("focal.ke", () -> keeping.getKept(CODE)))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> People.as("staff", () -> keeping.getKept(CODE)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> People.as("admin", () -> keeping.getKept(CODE)))
                .isInstanceOf(NotAllowed.class);
        for (var nobody : List.of("staff", "admin", "director", "rso.bangkok")) {
            assertThatThrownBy(() -> People.as(nobody, () -> wardens.getTree("ke-nairobi", false)))
                    .as(nobody)
                    .isInstanceOf(NotThere.class);
        }
        var all = People.as("opcen", () -> wardens.getTree("ke-nairobi", false));
        assertThat(all.whole()).isTrue();
        assertThat(all.zones()).extracting(CallTree.Branch::name).contains("SAMPLE Kilimani", "SAMPLE Westlands");
        var own = People.as("hr", () -> wardens.getTree("ke-nairobi", false));
        assertThat(own.whole()).isFalse();
        assertThat(own.uncovered()).isEmpty();
        assertThat(own.zones()).extracting(CallTree.Branch::name).containsExactly("SAMPLE Westlands");
        assertThat(own.hides()).isTrue();
        assertThat(own.toString()).contains("+254000000701").doesNotContain("+254000000702");
    }

    @Test
    @DisplayName(
            "DIR-09 each number of a call tree that is not for everybody is recorded when it is opened, never its value")
    void recorded() {
        long last = TestRows.number("select coalesce(max(id), 0) from audit_entry");
        var open = People.as("hr", () -> wardens.getTree("ke-nairobi", true));
        assertThat(open.toString()).contains("+254000000702", "+254000000704").doesNotContain("+254000000717");
        var rows = TestRows.all(
                "select title, scope, after_values f from audit_entry where id > ? and kind = 'DetailOpening'", last);
        assertThat(rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.get("scope")).isEqualTo("/world/nairobi/KE/ke-nairobi/");
            assertThat(String.valueOf(row.get("f"))).contains("PRIVATE_MOBILE").doesNotContain("000000");
        });
    }

    @Test
    @DisplayName("DIR-08 my warden: zone, warden and alternate where I am; a visitor sees the place of the visit first")
    void mine() {
        assertThat(People.as("staff", wardens::listMine)).singleElement().satisfies(mine -> {
            assertThat(mine.zone()).isEqualTo("SAMPLE Westlands");
            assertThat(mine.wardens()).extracting(WardenLine::alternate).containsExactly(false, true);
            assertThat(mine.wardens().get(0).digits()).isEqualTo("+254000000750");
        });
        assertThat(People.as("hq", wardens::listMine))
                .extracting(MyZone::stationCode, MyZone::visiting, MyZone::zone)
                .startsWith(tuple("ke-nairobi", true, null));
        assertThat(People.as("hr", wardens::listMine).get(0).looksAfter()).isTrue();
    }
}
