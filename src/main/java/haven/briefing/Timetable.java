package haven.briefing;

import haven.access.Permission;
import haven.access.Role;
import haven.booking.Session;
import haven.booking.Sessions;
import haven.booking.Span;
import haven.person.Person;
import haven.place.DutyStation;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * BRF-01, BRF-08: which times there are for a station, and the session behind one of them. Inside the transaction of its
 * caller; the number of statements does not depend on how much there is.
 */
@ApplicationScoped
class Timetable {

    /** The roles whose holders brief. */
    static final List<Role> BRIEFING = Arrays.stream(Role.values())
            .filter(role -> role.permits(Permission.KEEP_BRIEFINGS))
            .toList();

    private static final Comparator<Offer> BY_TIME =
            Comparator.comparing(Offer::from).thenComparing(Offer::briefer).thenComparing(Offer::key);

    @Inject
    BriefingRepository briefings;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** The last day of this station's calendar of which anything can be booked: for lists, and for typed times. */
    LocalDate lastDay(DutyStation station) {
        return LocalDate.now(clock.withZone(station.getZone())).plusDays(BriefingService.DAYS_AHEAD);
    }

    /** What can be booked for this station, on these days of its calendar, both included; the first first. */
    List<Offer> listFree(DutyStation station, LocalDate first, LocalDate last) {
        return list(station, first, last, plan -> free(plan, station, first.minusDays(1), last.plusDays(1)));
    }

    /** Sessions for this station in which nobody can sit, but somebody may wait for a seat. */
    List<Offer> listFull(DutyStation station, LocalDate first, LocalDate last) {
        return list(
                station,
                first,
                last,
                plan -> plan.sessions(station, clock.instant())
                        .filter(row -> row.free() <= 0)
                        .map(plan::offer));
    }

    private List<Offer> list(
            DutyStation station, LocalDate first, LocalDate asked, Function<Plan, Stream<Offer>> offers) {
        var furthest = lastDay(station);
        var last = asked.isAfter(furthest) ? furthest : asked;
        if (first.isAfter(last)) {
            return List.of();
        }
        var around = plans(briefings.listBriefers(prefixes(station.scope()), first, last), first, last);
        return around.stream()
                .flatMap(offers)
                .filter(offer -> isWithin(offer.from(), station.getZone(), first, last))
                .sorted(BY_TIME)
                .toList();
    }

    private static boolean isWithin(Instant at, ZoneId zone, LocalDate first, LocalDate last) {
        var day = LocalDate.ofInstant(at, zone);
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private Stream<Offer> free(Plan plan, DutyStation station, LocalDate first, LocalDate last) {
        var now = clock.instant();
        return Stream.concat(
                plan.slots(station, first, last, now).map(plan::offer),
                plan.sessions(station, now).filter(row -> row.free() > 0).map(plan::offer));
    }

    /**
     * The session behind an offer, with its agenda locked; planned now where it was a slot. That it could be booked a
     * moment ago says nothing: all is asked again.
     *
     * @throws RuleViolation where it is not free any more
     * @throws NotThere where there never was one
     */
    Session take(DutyStation station, OfferKey key, Briefer briefer) {
        var now = clock.instant();
        mustNotBeTooFar(station, key);
        var plan = plan(briefer, key, now);
        var slot = key.isSession() ? Optional.<Slot>empty() : plan.find(station, key, now);
        return slot.isPresent()
                ? plan(plan, slot.get(), station)
                : session(plan.sessions(station, now).filter(row -> row.free() > 0), key);
    }

    /**
     * The session for whose seats somebody wants to wait, asked for as in {@link #take}, seats or not.
     *
     * @throws RuleViolation where it cannot be joined any more, or never could be for this station
     * @throws NotThere where there is no session
     */
    Session join(DutyStation station, OfferKey key, Briefer briefer) {
        var now = clock.instant();
        mustNotBeTooFar(station, key);
        return session(plan(briefer, key, now).sessions(station, now), key);
    }

    /** Of these sessions that one. Of a slot somebody may have made one meanwhile. */
    private Session session(Stream<SessionRow> rows, OfferKey key) {
        return rows.filter(row -> key.isSession()
                        ? row.id().equals(key.session())
                        : key.time().equals(row.time()) && row.startsAt().equals(key.from()))
                .findFirst()
                .map(row -> briefings.getSession(row.id()).getSession())
                .orElseThrow(Timetable::taken);
    }

    /**
     * Whose time it is.
     *
     * @throws RuleViolation where it was a weekly time's that was taken away meanwhile
     * @throws NotThere where there never was such a session
     */
    Briefer brieferOf(OfferKey key) {
        return key.isSession()
                ? briefings.getSession(key.session()).getBriefer()
                : briefings.findTime(key.time()).orElseThrow(Timetable::taken).getBriefer();
    }

    /**
     * One open booking for a place is enough: what is told for a country is told for its stations too.
     *
     * @param except the code of the booking that is to move, or null
     * @throws RuleViolation where this person has one
     */
    void mustHaveNone(Person person, DutyStation station, String except) {
        for (var open : briefings.listOpen(person.getId(), clock.instant())) {
            if (station.scope().startsWith((String) open[1]) && !open[0].equals(except)) {
                throw new RuleViolation("booking.error.already", open[0]);
            }
        }
    }

    /** @throws RuleViolation where it is after the last day that lists show */
    void mustNotBeTooFar(DutyStation station, OfferKey key) {
        if (LocalDate.ofInstant(startOf(key), station.getZone()).isAfter(lastDay(station))) {
            throw taken();
        }
    }

    private Instant startOf(OfferKey key) {
        return key.isSession()
                ? briefings.getSession(key.session()).getSession().getStartsAt()
                : key.from();
    }

    private Plan plan(Briefer briefer, OfferKey key, Instant now) {
        var at = startOf(key);
        var day = LocalDate.ofInstant(at, briefer.getStation().getZone());
        return plans(List.of(briefer), day, day).get(0);
    }

    private Session plan(Plan plan, Slot slot, DutyStation station) {
        var briefer = plan.briefer();
        var time = plan.times().get(slot.time().id());
        var scope = slot.time().seats() == 1 ? station.scope() : areaOf(briefer, station);
        var rules = briefer.rules();
        var session = sessions.plan(
                sessions.lockAgenda(briefer.agenda()),
                BriefingSession.subject(scope),
                new Span(slot.from(), slot.to(), rules.before(), rules.after()),
                slot.time().seats());
        briefings.add(new BriefingSession(
                session, briefer, briefer.getStation(), scope, time, slot.time().language(), time.meeting()));
        return session;
    }

    /** A group is for all of the briefer's area, but never for more than a country: what is told is a country's. */
    private static String areaOf(Briefer briefer, DutyStation station) {
        var country = station.getCountry().scope();
        return briefer.scope().startsWith(country) ? briefer.scope() : country;
    }

    private static RuleViolation taken() {
        return new RuleViolation("briefing.error.taken");
    }

    /** What each of them offers around these days. */
    private List<Plan> plans(List<Briefer> briefers, LocalDate first, LocalDate last) {
        if (briefers.isEmpty()) {
            return List.of();
        }
        var from = first.minusDays(2);
        var to = last.plusDays(2);
        var ids = briefers.stream().map(Briefer::getId).toList();
        var people = briefers.stream().map(one -> one.getPerson().getId()).toList();
        var countries = briefers.stream()
                .map(one -> one.getStation().getCountry().getId())
                .distinct()
                .toList();
        var times = briefings.listTimes(ids).stream()
                .collect(Collectors.groupingBy(time -> time.getBriefer().getId()));
        var off = briefings.listOff(ids, from, to);
        var holidays = briefings.listHolidays(countries, from, to);
        var duties = briefings.listDuties(people, BRIEFING, from, to);
        var rows = briefings
                .listSessions(
                        ids,
                        from.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(),
                        to.atStartOfDay(java.time.ZoneOffset.UTC).toInstant())
                .stream()
                .collect(Collectors.groupingBy(SessionRow::briefer));
        return briefers.stream()
                .map(briefer -> {
                    var own = times.getOrDefault(briefer.getId(), List.of());
                    var sittings = rows.getOrDefault(briefer.getId(), List.of());
                    return new Plan(
                            briefer,
                            own.stream().collect(Collectors.toMap(BrieferTime::getId, Function.identity())),
                            new Availability(
                                    briefer.getStation().getZone(),
                                    briefer.rules(),
                                    own.stream().map(BrieferTime::weekly).toList(),
                                    timeOff(briefer, off, holidays),
                                    sittings.stream().map(SessionRow::busy).toList()),
                            sittings,
                            duties.stream()
                                    .filter(duty -> duty.getPerson()
                                            .getId()
                                            .equals(briefer.getPerson().getId()))
                                    .toList());
                })
                .toList();
    }

    private static TimeOff timeOff(Briefer briefer, List<BrieferDayOff> off, List<Holiday> holidays) {
        var country = briefer.getStation().getCountry().getId();
        return TimeOff.of(
                off.stream()
                        .filter(one -> one.getBriefer().getId().equals(briefer.getId()))
                        .toList(),
                holidays.stream()
                        .filter(one -> one.getCountry().getId().equals(country))
                        .toList());
    }

    /** The scopes that hold this one: the world, its region, its country, itself. */
    static Collection<String> prefixes(String scope) {
        var all = new HashSet<String>();
        for (int end = scope.indexOf('/', 1); end >= 0; end = scope.indexOf('/', end + 1)) {
            all.add(scope.substring(0, end + 1));
        }
        return all;
    }
}
