package haven.briefing;

import haven.place.DutyStation;
import haven.place.ScopeCodes;
import haven.shared.Settings;
import haven.shared.Texts;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * BRF-05: what letters name to whoever loses their time: up to three others, each with the way to its page. Looked up once
 * a session in a transaction, for all who had booked it.
 */
@TransactionScoped
class OtherTimes implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Map<Long, List<Offer>> found = new HashMap<>();

    @Inject
    transient Timetable timetable;

    @Inject
    transient BriefingRepository briefings;

    @Inject
    transient Settings settings;

    @Inject
    transient Clock clock;

    /** For which place somebody is briefed in this session; of an area where the briefer is. */
    DutyStation stationOf(BriefingSession session) {
        return briefings.findStation(ScopeCodes.last(session.scope())).orElseGet(session::getStation);
    }

    /** The free times that are nearest to this session's, a line each, by the clock of the station; empty for none. */
    String lines(BriefingSession session, Locale locale) {
        var station = stationOf(session);
        return found.computeIfAbsent(session.getSession().getId(), id -> nearest(session, station)).stream()
                .map(offer -> "– "
                        + Texts.get(
                                locale,
                                "briefing.mail.there",
                                ReminderWords.moment(offer.from(), station.getZone(), locale),
                                station.getName())
                        + "\n" + settings.url() + Addresses.time(station.getCode(), offer.key()))
                .collect(Collectors.joining("\n"));
    }

    private List<Offer> nearest(BriefingSession session, DutyStation station) {
        var today = LocalDate.now(clock.withZone(station.getZone()));
        var old = session.getSession();
        return timetable.listFree(station, today, today.plusDays(BriefingService.DAYS_AHEAD)).stream()
                .filter(offer -> !isLostToo(offer, session))
                .sorted(Comparator.comparing(offer ->
                        Duration.between(offer.from(), old.getStartsAt()).abs()))
                .limit(BriefingService.ALTERNATIVES)
                .toList();
    }

    /** The same briefer's at the same time. Where they are away from now on, the timetable knows it already. */
    private static boolean isLostToo(Offer offer, BriefingSession session) {
        var old = session.getSession();
        return offer.brieferId() == session.getBriefer().getId()
                && offer.from().isBefore(old.getEndsAt())
                && old.getStartsAt().isBefore(offer.to());
    }
}
