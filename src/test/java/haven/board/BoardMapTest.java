package haven.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoardMapTest {

    private static final String COLUMN = "contacts";

    private static BoardRow station(String name, double latitude, double longitude, BoardState state) {
        var station = new BoardStation(
                "region", "XX", name, name, BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
        return new BoardRow(
                station.scope(), station, state == null ? Map.of() : Map.of(COLUMN, new BoardCell(state, 2, "/")));
    }

    private static BoardMap map(BoardRow... rows) {
        return BoardMap.of(List.of(rows), List.of(rows), COLUMN);
    }

    private static int x(BoardMap.Dot dot) {
        return Integer.parseInt(dot.shape().split("[M ]")[1]);
    }

    private static int y(BoardMap.Dot dot) {
        return Integer.parseInt(dot.shape().split("[M m]")[2]);
    }

    @Test
    @DisplayName("east is right, north is up, and all stations lie within the picture")
    void places() {
        var nairobi = station("nairobi", -1.3, 36.8, BoardState.RED);
        var cairo = station("cairo", 30, 31.2, BoardState.FINE);
        var map = map(nairobi, cairo);
        var dots = map.dots();
        assertThat(dots).extracting(dot -> dot.row().station().name()).containsExactly("cairo", "nairobi");
        assertThat(x(dots.get(1))).isGreaterThan(x(dots.get(0)));
        assertThat(y(dots.get(1))).isGreaterThan(y(dots.get(0)));
        assertThat(dots).allSatisfy(dot -> {
            assertThat(x(dot)).isBetween(0, map.width());
            assertThat(y(dot)).isBetween(0, map.height());
        });
        assertThat(map.land()).startsWith("M").endsWith("z").doesNotContain("NaN", ".");
    }

    @Test
    @DisplayName("islands on both sides of the date line stand together")
    void dateLine() {
        var map = map(
                station("suva", -18.1, 178.4, null),
                station("apia", -13.8, -171.8, null),
                station("honiara", -9.4, 160, null));
        var apia = map.dots().stream()
                .filter(dot -> dot.row().station().name().equals("apia"))
                .findFirst()
                .orElseThrow();
        assertThat(map.dots()).allSatisfy(dot -> assertThat(x(dot)).isLessThanOrEqualTo(x(apia)));
        assertThat(x(apia)).isLessThan(map.width());
        assertThat(map.land()).as("Australia's corner, New Caledonia or Fiji").isNotEmpty();
    }

    @Test
    @DisplayName("in the middle of an ocean there is no land, and no band from an island at the date line")
    void ocean() {
        assertThat(map(station("one", -14, 68, null), station("other", -20, 75, null))
                        .land())
                .isEmpty();
    }

    @Test
    @DisplayName("states differ by their shape, not only by their tint")
    void shapes() {
        assertThat(Arrays.stream(BoardState.values()).map(BoardMap::shape)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("one station needs no map; the whole world fits one")
    void sizes() {
        assertThat(map(station("alone", 1, 1, BoardState.RED)).isDrawn()).isFalse();
        var world = map(
                station("west", 60, -150, BoardState.FINE),
                station("mid", 0, 0, null),
                station("east", -40, 175, null));
        assertThat(world.height()).isBetween(200, 1000);
        assertThat(world.land().length()).as("letters of the coastlines").isLessThan(60_000);
    }
}
