package haven.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The stations of a board where they lie. States differ by shape as well as by tint.
 *
 * @param land the coastlines, as the {@code d} of a path
 * @param dots the worst last, so that they lie on top
 */
public record BoardMap(int width, int height, String land, List<Dot> dots) {

    private static final int LEAST = 2;

    /** One station; {@code shape} is the {@code d} of a path; {@code state} is null where there is nothing to say. */
    public record Dot(BoardRow row, BoardState state, String shape) {

        /** A class of its own for each. */
        public String style() {
            return state == null ? "none" : state.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param all around whose stations the picture is drawn, whatever is shown of them
     * @param shown whose stations stand in it
     * @param column by which they are coloured; null for the worst of all
     */
    static BoardMap of(List<BoardRow> all, List<BoardRow> shown, String column) {
        var stations = all.stream()
                .filter(row -> row.station() != null)
                .map(BoardMap::at)
                .toList();
        if (stations.size() < LEAST) {
            return new BoardMap(0, 0, "", List.of());
        }
        var frame = MapFrame.around(stations);
        var dots = shown.stream()
                .filter(row -> row.station() != null)
                .map(row -> dot(row, row.stateOf(column), frame))
                .collect(Collectors.toList());
        dots.sort(Comparator.comparingInt(dot -> -rank(dot.state())));
        return new BoardMap(MapFrame.WIDTH, frame.height(), Land.path(frame), dots);
    }

    private static int rank(BoardState state) {
        return state == null ? BoardRow.WORST_FIRST.size() : BoardRow.WORST_FIRST.indexOf(state);
    }

    private static double[] at(BoardRow row) {
        return new double[] {
            row.station().longitude().doubleValue(), row.station().latitude().doubleValue()
        };
    }

    private static Dot dot(BoardRow row, BoardState state, MapFrame frame) {
        var at = at(row);
        var from = "M" + Math.round(frame.x(at[0])) + " " + Math.round(frame.y(at[1]));
        return new Dot(row, state, from + shape(state));
    }

    /** A circle where all is well, a triangle for soon, a diamond for late, a square for what is not there. */
    static String shape(BoardState state) {
        if (state == null) {
            return "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z";
        }
        return switch (state) {
            case FINE -> "m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z";
            case AMBER -> "m0-10l10 17h-20z";
            case RED -> "m0-12l12 12l-12 12l-12-12z";
            case MISSING -> "m-8-8h16v16h-16z";
        };
    }

    /** Whether there is anything to look at. */
    public boolean isDrawn() {
        return !dots.isEmpty();
    }

    /** The same shape for the legend, in a picture of 28 by 28. */
    public static String legend(BoardState state) {
        return "M14 14" + shape(state);
    }
}
