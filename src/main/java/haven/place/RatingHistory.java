package haven.place;

import haven.shared.RuleViolation;
import java.time.LocalDate;
import java.util.List;

/** All ratings of an area as they stand on a day: the one in force, those announced, those that were. */
public final class RatingHistory {

    private static final int ANNOUNCED_AT_MOST = 30;

    private final List<RiskRatingRow> newestFirst;
    private final LocalDate today;

    /** @param newestFirst by their first day; of two from the same day, the one that was recorded later comes first */
    public RatingHistory(List<RiskRatingRow> newestFirst, LocalDate today) {
        this.newestFirst = List.copyOf(newestFirst);
        this.today = today;
    }

    /** The rating in force today, or null. */
    public RiskRatingRow getCurrent() {
        return newestFirst.stream()
                .filter(rating -> !rating.from().isAfter(today))
                .findFirst()
                .orElse(null);
    }

    /** What begins on a later day, the latest first. */
    public List<RiskRatingRow> getAnnounced() {
        return newestFirst.stream()
                .filter(rating -> rating.from().isAfter(today))
                .toList();
    }

    /** What was in force before, the latest first. */
    public List<RiskRatingRow> getPast() {
        return newestFirst.stream()
                .filter(rating -> !rating.from().isAfter(today))
                .skip(1)
                .toList();
    }

    /** @throws RuleViolation where a new rating may not begin on this day */
    void mustAccept(LocalDate from) {
        if (from.isAfter(today.plusDays(ANNOUNCED_AT_MOST))) {
            throw RuleViolation.at("ratingFrom", "place.error.ratingTooFarAhead", ANNOUNCED_AT_MOST);
        }
        var current = getCurrent();
        if (current != null && from.isBefore(current.from())) {
            throw RuleViolation.at("ratingFrom", "place.error.ratingBeforeCurrent");
        }
    }
}
