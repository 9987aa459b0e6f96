package haven.briefing;

import haven.person.Stay;
import haven.person.StayDays;
import java.time.LocalDate;
import java.util.List;

/**
 * A stay with those from which it goes on without a day between, such as a posting that was extended: for briefings that is
 * one stay. Pure.
 *
 * @param all the stays that are known of the same person
 */
record SameStay(StayDays stay, List<StayDays> all) {

    /** The first day at this station without a day elsewhere between. */
    LocalDate begin() {
        return begin(stay.scope());
    }

    /** The same for an area that holds the station: who goes on from one station of a country to another is still there. */
    LocalDate begin(String area) {
        var begin = stay.from();
        for (var earlier = before(begin, area); earlier.isBefore(begin); earlier = before(begin, area)) {
            begin = earlier;
        }
        return begin;
    }

    private LocalDate before(LocalDate begin, String area) {
        return all.stream()
                .filter(one -> one.kind() != Stay.Kind.ABSENCE && one.scope().startsWith(area))
                .filter(one -> one.to() == null || !one.to().isBefore(begin.minusDays(1)))
                .map(StayDays::from)
                .filter(from -> from.isBefore(begin))
                .min(LocalDate::compareTo)
                .orElse(begin);
    }

    /** Whether a briefing was given for it: while it went on, or at most so many days before it began. */
    boolean has(Given given, int ahead) {
        return stay.scope().startsWith(given.scope())
                && !given.on().isBefore(begin(given.scope()).minusDays(ahead));
    }

    /** Whether what is owed on this day belongs to an earlier one of these stays, that is not over by then. */
    boolean isEarlierOn(LocalDate day) {
        var begin = begin();
        return all.stream()
                .filter(one -> one.kind() != Stay.Kind.ABSENCE && one.scope().equals(stay.scope()))
                .filter(one -> !one.from().isBefore(begin) && isBefore(one))
                .anyMatch(one -> one.to() == null || !one.to().isBefore(day));
    }

    private boolean isBefore(StayDays one) {
        int order = one.from().compareTo(stay.from());
        return order < 0 || order == 0 && one.id() < stay.id();
    }

    /** Whether it is the first posting of all. */
    boolean isFirst() {
        var begin = begin();
        return stay.kind() == Stay.Kind.POSTING
                && all.stream()
                        .filter(one -> one.kind() == Stay.Kind.POSTING && !one.equals(stay) && isBefore(one))
                        .allMatch(one ->
                                one.scope().equals(stay.scope()) && !one.from().isBefore(begin));
    }
}
