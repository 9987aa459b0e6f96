package haven.briefing;

/** Paths to which letters and calendars lead. */
final class Addresses {

    /** Everybody's own briefings. */
    static final String ALL = "/briefing";

    private Addresses() {}

    /** One booking, where it is moved, cancelled, and an offer is answered. */
    static String booking(String code) {
        return ALL + "/" + code;
    }

    /** Free times of a station. */
    static String book(String stationCode) {
        return ALL + "/book?station=" + stationCode;
    }
}
