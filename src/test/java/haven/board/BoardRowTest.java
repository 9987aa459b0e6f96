package haven.board;

import static org.assertj.core.api.Assertions.assertThat;

import haven.place.Place;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoardRowTest {

    private static BoardRow row(String name, String country, Object... columnsAndStates) {
        var station = new BoardStation("nairobi", country, name, name, BigDecimal.ONE, BigDecimal.ONE);
        Map<String, BoardCell> cells = new HashMap<>();
        for (int i = 0; i < columnsAndStates.length; i += 2) {
            cells.put((String) columnsAndStates[i], new BoardCell((BoardState) columnsAndStates[i + 1], 1, "/"));
        }
        return new BoardRow(station.scope(), station, cells);
    }

    private static final BoardRow WELL = row("well", "KE", "a", BoardState.FINE, "b", BoardState.FINE);
    private static final BoardRow SOON = row("soon", "KE", "a", BoardState.AMBER, "b", BoardState.FINE);
    private static final BoardRow NONE = row("none", "UG", "a", BoardState.MISSING, "b", BoardState.MISSING);
    private static final BoardRow LATE = row("late", "UG", "a", BoardState.FINE, "b", BoardState.RED);
    private static final BoardRow LATEST = row("latest", "UG", "a", BoardState.RED, "b", BoardState.RED);
    private static final BoardRow WHOLE =
            new BoardRow("/world/nairobi/KE/", null, Map.of("a", new BoardCell(BoardState.AMBER, 1, "/")));

    private static final Board BOARD = new Board(
            new Place(Place.Kind.REGION, "nairobi", "Nairobi", "/world/nairobi/", "UTC"),
            List.of("a", "b"),
            List.of(WELL, SOON, NONE, LATE, LATEST, WHOLE));

    @Test
    @DisplayName("the worst place first: overdue, missing, soon, in order; of equally bad ones those with more of it")
    void order() {
        assertThat(BOARD.rows(BoardFilter.NONE)).containsExactly(LATEST, LATE, NONE, WHOLE, SOON, WELL);
        assertThat(BOARD.rows(new BoardFilter("a", null, null)))
                .startsWith(LATEST, NONE)
                .endsWith(WELL);
    }

    @Test
    @DisplayName("a board is narrowed by state, column and country; a country's own row belongs to it")
    void filters() {
        assertThat(BOARD.rows(new BoardFilter(null, BoardState.MISSING, null))).containsExactly(NONE);
        assertThat(BOARD.rows(new BoardFilter("b", BoardState.RED, null))).containsExactly(LATEST, LATE);
        assertThat(BOARD.rows(new BoardFilter(null, null, "KE"))).containsExactly(WHOLE, SOON, WELL);
        assertThat(BOARD.rows(new BoardFilter("a", BoardState.FINE, "UG"))).containsExactly(LATE);
    }

    @Test
    @DisplayName("the sums count places, column by column")
    void sums() {
        assertThat(BOARD.sums(BoardFilter.NONE))
                .containsExactly(new BoardSum("a", 1, 1, 2, 2), new BoardSum("b", 2, 1, 0, 2));
        assertThat(BOARD.sums(new BoardFilter("b", BoardState.RED, "KE")))
                .containsExactly(new BoardSum("a", 0, 0, 2, 1), new BoardSum("b", 0, 0, 0, 2));
        assertThat(BOARD.countries()).containsExactly("KE", "UG");
    }
}
