package haven.contact;

import haven.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Until when an entry holds: as its keeper said, or earlier, to the last day of the posting of the person whose entry it
 * is. Should that posting go on after all, what the keeper said holds again.
 */
@MappedSuperclass
public abstract class Lasting extends Checked {

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "ended_by_stay")
    private boolean endedByStay;

    @Column(name = "to_date_before")
    private LocalDate toBefore;

    /** By {@link ContactEnding}. @throws RuleViolation where it would end before it begins */
    void end(LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(begins())) {
            throw RuleViolation.at("contactTo", "contact.error.endsBeforeItBegins");
        }
        to = lastDay;
        endedByStay = false;
        toBefore = null;
    }

    /** The last day of that posting, or null while it goes on. @return whether the last day is another one now */
    boolean endWithPosting(LocalDate posted) {
        var own = endedByStay ? toBefore : to;
        boolean earlier = posted != null && !posted.isBefore(begins()) && (own == null || posted.isBefore(own));
        var before = to;
        to = earlier ? posted : own;
        endedByStay = earlier;
        toBefore = earlier ? own : null;
        return !Objects.equals(before, to);
    }

    /** Whether that is the last day of the posting of the person whose it is. */
    boolean isEndedByStay() {
        return endedByStay;
    }

    /** The last day on which it holds, or null. */
    public LocalDate getTo() {
        return to;
    }
}
