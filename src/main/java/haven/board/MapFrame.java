package haven.board;

import java.util.List;

/**
 * A part of the world as a flat picture of 1000 units width. Degrees are as wide as they are in its middle; the east may
 * lie beyond 180 degrees, so that islands on both sides of the date line stand together.
 */
record MapFrame(double west, double east, double south, double north) {

    static final int WIDTH = 1000;

    private static final double TURN = 360;
    private static final double NARROWEST = 9;
    private static final double AROUND = 0.07;
    private static final double LOWEST = 0.45;
    private static final double HIGHEST = 0.85;
    private static final double SOUTH_POLE = -80;
    private static final double NORTH_POLE = 84;

    /** Around these, each longitude and latitude; never empty. */
    static MapFrame around(List<double[]> points) {
        var west = west(points);
        double east =
                points.stream().mapToDouble(at -> beyond(at[0], west)).max().orElse(west);
        double south = points.stream().mapToDouble(at -> at[1]).min().orElse(0);
        double north = points.stream().mapToDouble(at -> at[1]).max().orElse(0);
        double shrink = Math.cos(Math.toRadians((south + north) / 2)); // of a degree of longitude
        double wide = Math.max(NARROWEST / shrink, (east - west) * (1 + 2 * AROUND));
        double high = Math.max(NARROWEST * LOWEST, (north - south) * (1 + 2 * AROUND));
        wide = Math.min(TURN, Math.max(wide, high / HIGHEST / shrink));
        high = Math.max(high, wide * shrink * LOWEST);
        double x = (west + east) / 2;
        double y = (south + north) / 2;
        return new MapFrame(
                x - wide / 2, x + wide / 2, Math.max(SOUTH_POLE, y - high / 2), Math.min(NORTH_POLE, y + high / 2));
    }

    /** The longitude behind the widest gap between them. */
    private static double west(List<double[]> points) {
        var sorted = points.stream().mapToDouble(at -> at[0]).sorted().toArray();
        double west = sorted[0];
        double widest = sorted[0] + TURN - sorted[sorted.length - 1];
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > widest) {
                widest = sorted[i] - sorted[i - 1];
                west = sorted[i];
            }
        }
        return west;
    }

    private static double beyond(double longitude, double west) {
        return longitude < west ? longitude + TURN : longitude;
    }

    int height() {
        return (int) Math.round((north - south) * perDegree() / shrink());
    }

    /** Of a longitude from -180 to 180, once it stands within this frame. */
    double x(double longitude) {
        return (beyond(longitude, west) - west) * perDegree();
    }

    /** Of a longitude that is within it already. */
    double across(double longitude) {
        return (longitude - west) * perDegree();
    }

    double y(double latitude) {
        return (north - latitude) * perDegree() / shrink();
    }

    private double perDegree() {
        return WIDTH / (east - west);
    }

    private double shrink() {
        return Math.cos(Math.toRadians((south + north) / 2));
    }
}
