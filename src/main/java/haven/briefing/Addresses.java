package haven.briefing;

import haven.access.Route;

/** Paths to which letters and calendars lead. */
final class Addresses {

    /** Everybody's own briefings. */
    static final String ALL = Route.BRIEFINGS.pattern();

    private Addresses() {}

    /** One booking, where it is moved, cancelled, and an offer is answered. */
    static String booking(String code) {
        return Route.BRIEFING_BOOKING.path(code);
    }

    /** One session, for whoever gives it: who comes, who came. */
    static String session(long bookingSessionId) {
        return Route.BRIEFING_SESSION.path(bookingSessionId);
    }

    /** Free times of a station. */
    static String book(String stationCode) {
        return Route.BRIEFING_BOOK.pattern() + "?station=" + stationCode;
    }

    /** One time of a station, with its button. @param key of an {@link Offer} */
    static String time(String stationCode, String key) {
        return book(stationCode) + "&time=" + key;
    }
}
