package haven.briefing;

import haven.shared.NotThere;
import java.time.Instant;
import java.util.regex.Pattern;

/** What a form sends back of an {@link Offer}: a session that is there, or a slot of a weekly time that is not one yet. */
record OfferKey(Long session, Long time, Instant from) {

    private static final Pattern SESSION = Pattern.compile("s(\\d{1,15})");
    private static final Pattern SLOT = Pattern.compile("t(\\d{1,15})-(\\d{1,11})");

    static OfferKey of(Slot slot) {
        return new OfferKey(null, slot.time().id(), slot.from());
    }

    /** @throws NotThere where it is neither: nobody but a typed address says so */
    static OfferKey parse(String typed) {
        var session = SESSION.matcher(typed == null ? "" : typed);
        if (session.matches()) {
            return new OfferKey(Long.valueOf(session.group(1)), null, null);
        }
        var slot = SLOT.matcher(typed == null ? "" : typed);
        if (slot.matches()) {
            return new OfferKey(
                    null, Long.valueOf(slot.group(1)), Instant.ofEpochSecond(Long.parseLong(slot.group(2))));
        }
        throw new NotThere("offer");
    }

    boolean isSession() {
        return session != null;
    }

    @Override
    public String toString() {
        return isSession() ? "s" + session : "t" + time + "-" + from.getEpochSecond();
    }
}
