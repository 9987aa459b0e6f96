package haven.edition;

import haven.access.Language;
import java.time.Instant;

/** What is asked of the shelf. Two visits that are equal get the same bytes; who visits is not part of it. */
record ShelfVisit(String page, Language language, boolean own, ShelfNotice notice) {

    static final String ATTRIBUTE = "haven.shelfVisit";

    /** A page that is being made for such a visit; it may say until when its answer holds. */
    static final class Making {

        private final ShelfVisit visit;
        private Instant until = Instant.MAX;

        Making(ShelfVisit visit) {
            this.visit = visit;
        }

        ShelfVisit visit() {
            return visit;
        }

        void holdsUntil(Instant instant) {
            until = instant.isBefore(until) ? instant : until;
        }

        Instant until() {
            return until;
        }
    }
}
