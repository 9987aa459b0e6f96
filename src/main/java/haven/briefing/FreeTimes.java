package haven.briefing;

import haven.person.ResponsibleRow;
import haven.place.DutyStation;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What can be booked for a station in two weeks of its calendar.
 *
 * @param today by its calendar
 * @param first the first of these days, {@code last} the last
 * @param days those of them on which something is free
 * @param full sessions of these days for whose seats one may wait
 * @param next the first free time after these days, or null
 * @param languages in which anything is offered at all
 * @param asked whom to ask where nothing is offered; empty where something is
 */
public record FreeTimes(
        DutyStation station,
        LocalDate today,
        LocalDate first,
        LocalDate last,
        List<OfferDay> days,
        List<Offer> full,
        Offer next,
        List<String> languages,
        List<ResponsibleRow> asked) {

    /** How many days are shown at a time. */
    static final int DAYS = 14;

    static List<OfferDay> byDay(List<Offer> offers, DutyStation station) {
        return offers.stream()
                .collect(Collectors.groupingBy(
                        offer -> LocalDate.ofInstant(offer.from(), station.getZone()),
                        TreeMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new OfferDay(day.getKey(), day.getValue()))
                .toList();
    }

    /** Whether one may look further ahead. */
    public boolean isMoreToCome() {
        return last.isBefore(today.plusDays(BriefingService.DAYS_AHEAD));
    }

    /** From which day on the two weeks before these are. */
    public LocalDate earlier() {
        var before = first.minusDays(DAYS);
        return before.isBefore(today) ? today : before;
    }

    public LocalDate later() {
        return last.plusDays(1);
    }
}
