package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.booking.Session;
import haven.booking.Sessions;
import haven.person.Duty;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A briefer who falls ill gives the day to somebody else, or calls it off, in one step. */
@ApplicationScoped
@Transactional
public class HandOverService {

    @Inject
    BriefingDeskRepository desk;

    @Inject
    BriefingRepository briefings;

    @Inject
    Sessions sessions;

    @Inject
    BrieferReach reach;

    @Inject
    Absences absences;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What there is that day, and who can take it. @param day null for today, by the calendar of the briefer's station */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public HandOver get(long brieferId, LocalDate day) {
        var briefer = reach.kept(brieferId);
        var on = day == null ? LocalDate.now(clock.withZone(briefer.getStation().getZone())) : day;
        var all = sessionsOf(briefer, on);
        var beside = reach.listBeside(briefer);
        var others = others(beside, on);
        var people = desk.countPeople(
                all.stream().map(one -> one.getSession().getId()).toList());
        return new HandOver(
                brieferId,
                briefer.getPerson().name(),
                briefer.getStation().getZone(),
                on,
                all.stream().map(one -> line(one, people)).toList(),
                beside.stream()
                        .map(other -> candidate(other, others, all))
                        .sorted(Comparator.comparing(HandOver.Candidate::takes).reversed())
                        .toList());
    }

    /**
     * The other one holds all sessions of this day that they can, from now on; who has booked is told. The briefer is away
     * that day. Where one that could go a moment ago cannot any more, none goes.
     *
     * @return how many went
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public int handOver(long brieferId, LocalDate day, long otherId) {
        var briefer = reach.kept(brieferId);
        if (otherId == brieferId || day == null) {
            throw RuleViolation.at("handOverTo", "briefing.error.choose");
        }
        var other = reach.listBeside(briefer).stream()
                .filter(one -> one.getId().equals(otherId))
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("handOverTo", "briefing.error.choose"));
        sessions.lockBoth(briefer.agenda(), other.agenda());
        var others = others(List.of(other), day);
        int given = 0;
        for (var session : sessionsOf(briefer, day)) {
            if (others.refusal(session, other).isEmpty()) {
                session.give(other);
                desk.flush();
                sessions.giveTo(session.getSession().getId(), other.agenda(), caller.me());
                given++;
            }
        }
        if (given == 0) {
            throw RuleViolation.at("handOverTo", "briefing.error.takesNone");
        }
        absences.addDay(briefer, day);
        return given;
    }

    /** None of the sessions of this day takes place; who has booked is told. @return how many were called off */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public int callOff(long brieferId, LocalDate day) {
        var briefer = reach.kept(brieferId);
        if (day == null) {
            throw RuleViolation.at("day", "briefing.error.day");
        }
        sessions.lockAgenda(briefer.agenda());
        var all = sessionsOf(briefer, day);
        absences.addDay(briefer, day); // first: no letter is to offer another time of this day
        all.forEach(session -> sessions.callOff(session.getSession().getId(), caller.me()));
        return all.size();
    }

    private List<BriefingSession> sessionsOf(Briefer briefer, LocalDate day) {
        var zone = briefer.getStation().getZone();
        var now = clock.instant();
        return desk
                .listOf(
                        briefer,
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant())
                .stream()
                .filter(one -> now.isBefore(one.getSession().getStartsAt()))
                .toList();
    }

    private static HandOver.Line line(BriefingSession what, Map<Long, Long> people) {
        var session = what.getSession();
        return new HandOver.Line(
                session.getId(),
                session.getStartsAt(),
                session.getEndsAt(),
                what.getMode(),
                what.getStation().getName(),
                people.getOrDefault(session.getId(), 0L));
    }

    private static HandOver.Candidate candidate(Briefer other, Others others, List<BriefingSession> all) {
        var not = new ArrayList<HandOver.Refusal>();
        var taken = new ArrayList<Session>();
        for (var one : all) {
            var session = one.getSession();
            others.refusal(one, other)
                    .ifPresentOrElse(
                            why -> not.add(new HandOver.Refusal(session.getStartsAt(), why)), () -> taken.add(session));
        }
        return new HandOver.Candidate(
                other.getId(),
                other.getPerson().name(),
                taken.size(),
                List.copyOf(not),
                others.busiest(taken, other),
                other.getDaily());
    }

    /** What is asked about all of them at once. */
    private Others others(List<Briefer> briefers, LocalDate day) {
        if (briefers.isEmpty()) {
            return new Others(day, List.of(), List.of(), Set.of(), List.of());
        }
        var ids = briefers.stream().map(Briefer::getId).toList();
        var people = briefers.stream().map(one -> one.getPerson().getId()).toList();
        var countries = briefers.stream()
                .map(one -> one.getStation().getCountry().getId())
                .distinct()
                .toList();
        return new Others(
                day,
                briefings.listDuties(people, Timetable.BRIEFING, day, day),
                briefings.listOff(ids, day.minusDays(1), day.plusDays(2)),
                briefings.listHolidays(countries, day, day).stream()
                        .map(holiday -> holiday.getCountry().getId())
                        .collect(Collectors.toSet()),
                desk.listBusy(
                        briefers.stream().map(Briefer::agenda).toList(),
                        day.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        day.plusDays(3).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** What others do on a day. @param off of all of them, around it @param holidays countries where it is one @param busy all their sessions around it */
    private record Others(
            LocalDate day, List<Duty> duties, List<BrieferDayOff> off, Set<Long> holidays, List<Session> busy) {

        Optional<HandOver.Why> refusal(BriefingSession session, Briefer other) {
            if (!session.scope().startsWith(other.scope()) || !other.takesPartOn(day) || !mayBrief(session, other)) {
                return Optional.of(HandOver.Why.AREA);
            }
            if (session.getMode() == BriefingMode.IN_PERSON
                    && !other.getStation().getId().equals(session.getStation().getId())) {
                return Optional.of(HandOver.Why.ELSEWHERE);
            }
            if (isAway(session.getSession(), other)) {
                return Optional.of(HandOver.Why.AWAY);
            }
            if (holidays.contains(other.getStation().getCountry().getId())) {
                return Optional.of(HandOver.Why.HOLIDAY);
            }
            return isBusy(session.getSession(), other) ? Optional.of(HandOver.Why.BUSY) : Optional.empty();
        }

        private boolean mayBrief(BriefingSession session, Briefer other) {
            return duties.stream()
                    .anyMatch(duty ->
                            duty.getPerson().getId().equals(other.getPerson().getId())
                                    && session.scope().startsWith(duty.getScope()));
        }

        private boolean isAway(Session session, Briefer other) {
            var own = off.stream()
                    .filter(one -> one.getBriefer().getId().equals(other.getId()))
                    .toList();
            return TimeOff.of(own, List.of())
                    .meets(
                            session.getStartsAt(),
                            session.getEndsAt(),
                            other.getStation().getZone());
        }

        private boolean isBusy(Session session, Briefer other) {
            return of(other).anyMatch(one -> !one.getId().equals(session.getId()) && one.meets(session.span()));
        }

        private Stream<Session> of(Briefer other) {
            return busy.stream().filter(one -> one.getAgenda().getOwner().equals(other.agenda()));
        }

        /** How many sessions the other one has with those that they take, on the fullest day by their own calendar. */
        long busiest(List<Session> taken, Briefer other) {
            var zone = other.getStation().getZone();
            var days = taken.stream()
                    .map(one -> LocalDate.ofInstant(one.getStartsAt(), zone))
                    .collect(Collectors.toSet());
            return Stream.concat(of(other), taken.stream())
                    .map(one -> LocalDate.ofInstant(one.getStartsAt(), zone))
                    .filter(days::contains)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .values()
                    .stream()
                    .max(Comparator.naturalOrder())
                    .orElse(0L);
        }
    }
}
