package haven.booking;

import haven.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/**
 * From when to when a session is, and how long before and after it its agenda is busy too.
 *
 * @param from inclusive
 * @param to exclusive
 * @param before how long before it nothing else may be
 * @param after how long after it nothing else may be
 */
public record Span(Instant from, Instant to, Duration before, Duration after) {

    /** @throws RuleViolation where it would end before it begins */
    public Span {
        if (!from.isBefore(to)) {
            throw RuleViolation.at("sessionTo", "booking.error.endsBeforeItBegins");
        }
        if (before.isNegative() || after.isNegative()) {
            throw new IllegalArgumentException("a buffer is not negative");
        }
    }

    /** One without buffers. */
    public static Span of(Instant from, Instant to) {
        return new Span(from, to, Duration.ZERO, Duration.ZERO);
    }

    Instant busyFrom() {
        return from.minus(before);
    }

    Instant busyTo() {
        return to.plus(after);
    }
}
