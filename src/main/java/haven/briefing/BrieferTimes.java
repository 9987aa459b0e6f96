package haven.briefing;

import haven.access.Permission;
import haven.person.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what a briefer's page shows, in so many statements whatever there is. */
@ApplicationScoped
class BrieferTimes {

    /** How far ahead sessions on days off are looked for, and how many free times are shown. */
    private static final int DAYS = 60;

    private static final int FREE = 6;

    @Inject
    BriefingDeskRepository desk;

    @Inject
    BriefingRepository briefings;

    @Inject
    LeftSessionRepository left;

    @Inject
    Timetable timetable;

    @Inject
    haven.access.Caller caller;

    @Inject
    Clock clock;

    BrieferView view(Briefer briefer) {
        var station = briefer.getStation();
        var country = station.getCountry();
        var today = LocalDate.now(clock.withZone(station.getZone()));
        var times = briefings.listTimes(List.of(briefer.getId()));
        var off = briefings.listOff(List.of(briefer.getId()), today, today.plusYears(2));
        return new BrieferView(
                briefer.getId(),
                briefer.getVersion(),
                briefer.getPerson().getId().equals(caller.me()),
                briefer.getPerson().name(),
                briefer.scope(),
                areas(briefer),
                station.getCode(),
                station.getName(),
                country.getCode(),
                caller.may(Permission.KEEP_BRIEFINGS, country),
                station.getZone(),
                today,
                Weekend.of(country.getCode()),
                briefer.getTo(),
                briefer.getNoticeHours(),
                briefer.getJoinNoticeHours(),
                briefer.getBeforeMinutes(),
                briefer.getAfterMinutes(),
                briefer.getDaily(),
                times.stream()
                        .filter(time -> holds(time, today))
                        .map(BrieferTimes::line)
                        .toList(),
                times.stream()
                        .filter(time -> !holds(time, today))
                        .map(BrieferTimes::line)
                        .toList(),
                off.stream().map(BrieferTimes::line).toList(),
                onDaysOff(briefer, off, today),
                free(briefer, today),
                listLeft(briefer));
    }

    /**
     * The areas for which the briefer's duties let them brief today, and the present one; where another one keeps their
     * times, only those that lie in the other one's area too.
     */
    List<String> areas(Briefer briefer) {
        var today = LocalDate.now(clock.withZone(briefer.getStation().getZone()));
        var own = briefer.getPerson().getId().equals(caller.me());
        var person = List.of(briefer.getPerson().getId());
        return Stream.concat(
                        Stream.of(briefer.scope()),
                        briefings.listDuties(person, Timetable.BRIEFING, today, today).stream()
                                .map(Duty::getScope)
                                .filter(scope -> own || caller.may(Permission.KEEP_BRIEFINGS, () -> scope)))
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean holds(BrieferTime time, LocalDate today) {
        return time.getTo() == null || !time.getTo().isBefore(today);
    }

    private static BrieferView.Off line(BrieferDayOff off) {
        var hours = off.hours();
        return new BrieferView.Off(
                off.getId(),
                off.getFrom(),
                off.getTo(),
                hours == null ? null : hours.from(),
                hours == null ? null : hours.to());
    }

    private static BrieferView.Time line(BrieferTime time) {
        var meeting = time.meeting();
        return new BrieferView.Time(time.weekly(), meeting.place(), meeting.link());
    }

    private List<DeskRow> onDaysOff(Briefer briefer, List<BrieferDayOff> off, LocalDate today) {
        var zone = briefer.getStation().getZone();
        var last = today.plusDays(DAYS);
        var holidays =
                briefings.listHolidays(List.of(briefer.getStation().getCountry().getId()), today, last);
        var away = TimeOff.of(off, holidays);
        return desk
                .list(
                        List.of(haven.access.Scoped.WORLD),
                        new DeskFilter(briefer.getId(), null, null),
                        clock.instant(),
                        last.atStartOfDay(zone).toInstant())
                .stream()
                .filter(row -> away.meets(row.startsAt(), row.endsAt(), zone))
                .toList();
    }

    /** The sessions that begin after this day by the calendar of the station, and later than now; none for null. */
    List<DeskRow> listAfter(Briefer briefer, LocalDate day) {
        if (day == null) {
            return List.of();
        }
        var next = day.plusDays(1).atStartOfDay(briefer.getStation().getZone()).toInstant();
        return listFrom(briefer, next.isAfter(clock.instant()) ? next : clock.instant());
    }

    private List<DeskRow> listLeft(Briefer briefer) {
        var ids = left.listOf(briefer).stream().map(LeftSession::id).collect(Collectors.toSet());
        return ids.isEmpty()
                ? List.of()
                : listFrom(briefer, clock.instant()).stream()
                        .filter(row -> ids.contains(row.id()))
                        .toList();
    }

    private List<DeskRow> listFrom(Briefer briefer, Instant from) {
        return desk.list(
                List.of(haven.access.Scoped.WORLD),
                new DeskFilter(briefer.getId(), null, null),
                from,
                clock.instant().plus(BrieferService.FAR));
    }

    private List<Offer> free(Briefer briefer, LocalDate today) {
        return timetable.listFree(briefer.getStation(), today, today.plusDays(DAYS)).stream()
                .filter(offer -> offer.brieferId() == briefer.getId())
                .limit(FREE)
                .toList();
    }
}
