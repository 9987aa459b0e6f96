package haven.edition;

import java.time.LocalDate;

/** A station code as its keeper sees it. @param url what is printed on cards and posters */
public record StationCodeRow(
        long id, String code, String url, LocalDate madeOn, LocalDate validTo, LocalDate withdrawnOn, State state) {

    /** Whether it opens something. */
    public enum State {
        /** It opens, and is the one to print. */
        CURRENT,
        /** It opens; there is a newer one. */
        REPLACED,
        WITHDRAWN,
        EXPIRED
    }

    public boolean open() {
        return state == State.CURRENT || state == State.REPLACED;
    }
}
