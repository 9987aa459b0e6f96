package haven.board;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** The coastlines of the world, without any border, drawn into a {@link MapFrame}. */
final class Land {

    private static final double TENTHS = 10;
    private static final double TURN = 360;
    /** Antarctica goes around the world itself. */
    private static final double AROUND_THE_POLE = -75;

    private static final double[] TURNS = {-360, 0, 360};

    private static final List<double[][]> RINGS = read();

    private Land() {}

    /** As the {@code d} of an SVG path; empty in the middle of an ocean. */
    static String path(MapFrame frame) {
        var path = new StringBuilder();
        for (var turn : TURNS) {
            for (var ring : RINGS) {
                draw(cut(shifted(ring, turn), frame), frame, path);
            }
        }
        return path.toString();
    }

    private static List<double[]> shifted(double[][] ring, double turn) {
        var points = new ArrayList<double[]>(ring.length);
        for (var point : ring) {
            points.add(new double[] {point[0] + turn, point[1]});
        }
        return points;
    }

    /** What of it lies within the frame, side by side (Sutherland and Hodgman). */
    private static List<double[]> cut(List<double[]> ring, MapFrame frame) {
        var left = cut(ring, 0, frame.west(), 1);
        var right = cut(left, 0, frame.east(), -1);
        var lower = cut(right, 1, frame.south(), 1);
        return cut(lower, 1, frame.north(), -1);
    }

    /** @param sign 1 keeps what lies above the limit on this axis, -1 what lies below */
    private static List<double[]> cut(List<double[]> ring, int axis, double limit, int sign) {
        var kept = new ArrayList<double[]>();
        ToDoubleBiFunction<double[], double[]> share = (one, other) -> (limit - one[axis]) / (other[axis] - one[axis]);
        for (int i = 0; i < ring.size(); i++) {
            var from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
            var to = ring.get(i);
            boolean fromInside = sign * (from[axis] - limit) >= 0;
            boolean toInside = sign * (to[axis] - limit) >= 0;
            if (fromInside != toInside) {
                double part = share.applyAsDouble(from, to);
                kept.add(new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])});
            }
            if (toInside) {
                kept.add(to);
            }
        }
        return kept;
    }

    /** In whole units, each point from the one before it: half as long. */
    private static void draw(List<double[]> ring, MapFrame frame, StringBuilder path) {
        long x = 0;
        long y = 0;
        boolean begun = false;
        for (var point : ring) {
            long nextX = Math.round(frame.across(point[0]));
            long nextY = Math.round(frame.y(point[1]));
            if (!begun) {
                path.append('M').append(nextX).append(' ').append(nextY).append('l');
                begun = true;
            } else if (nextX != x || nextY != y) {
                path.append(nextX - x).append(' ').append(nextY - y).append(' ');
            }
            x = nextX;
            y = nextY;
        }
        if (begun) {
            path.append("0 0z");
        }
    }

    private static List<double[][]> read() {
        try (var in = Land.class.getResourceAsStream("/map/land.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Land::ring)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static double[][] ring(String line) {
        var points = line.split(" ");
        var ring = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            var at = points[i].split(",");
            ring[i] = new double[] {Integer.parseInt(at[0]) / TENTHS, Integer.parseInt(at[1]) / TENTHS};
        }
        if (Arrays.stream(ring).noneMatch(point -> point[1] < AROUND_THE_POLE)) {
            goOnBeyondTheDateLine(ring);
        }
        return ring;
    }

    /** An island on both sides of it is one island, and no band around the world. */
    private static void goOnBeyondTheDateLine(double[][] ring) {
        for (int i = 1; i < ring.length; i++) {
            ring[i][0] -= TURN * Math.round((ring[i][0] - ring[i - 1][0]) / TURN);
        }
    }
}
