package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.booking.Session;
import haven.booking.Sessions;
import haven.place.DutyStation;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** BRF-08: when briefers can be booked, kept by themselves and by those who keep briefings in their area. */
@ApplicationScoped
@Transactional
public class BrieferService {

    /** No session lies further ahead. */
    static final Duration FAR = Duration.ofDays(3_650);

    @Inject
    BriefingDeskRepository desk;

    @Inject
    BriefingRepository briefings;

    @Inject
    BrieferTimes times;

    @Inject
    BrieferReach reach;

    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The caller's own id as a briefer; empty where they are none. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public Optional<Long> findOwn() {
        return caller.me() == null ? Optional.empty() : desk.findBrieferOf(caller.me());
    }

    /** The areas for which the caller's duties let them brief. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<String> listAreas() {
        return caller.scopesOf(Permission.KEEP_BRIEFINGS).stream().sorted().toList();
    }

    /** @throws NotThere where it is nobody's, or neither the caller's nor in their area */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public BrieferView get(long id) {
        return times.view(reach.kept(id));
    }

    /**
     * The caller gives briefings from today on.
     *
     * @param area one of {@link #listAreas}
     * @param stationCode where they are, and whose clock counts
     * @return the briefer's id
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public long become(String area, String stationCode) {
        var me = caller.personId().orElseThrow(() -> new RuleViolation("briefing.error.nobody"));
        var known = desk.findBrieferOf(me);
        if (known.isPresent()) {
            return known.get();
        }
        if (!listAreas().contains(area)) {
            throw RuleViolation.at("area", "briefing.error.choose");
        }
        var station = station(stationCode);
        var person = briefings.lockPerson(me).orElseThrow(() -> new NotThere("person"));
        var briefer = new Briefer(person, area, station, LocalDate.now(clock.withZone(station.getZone())));
        desk.add(briefer);
        return briefer.getId();
    }

    /**
     * What the briefer wants kept.
     *
     * @param seen the version that the caller saw
     * @param lastDay the last day on which they brief, or null
     * @param despite whether it is wanted although sessions lie after that day
     * @throws RuleViolation where somebody changed it meanwhile, or beside the field that is wrong
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void keep(long id, int seen, BrieferRules rules, LocalDate lastDay, boolean despite) {
        var briefer = reach.kept(id);
        if (briefer.getVersion() != seen) {
            throw new RuleViolation("briefing.error.changedMeanwhile");
        }
        briefer.keep(rules.noticeHours(), rules.joinNoticeHours(), rules.before(), rules.after(), rules.daily());
        if (!despite && !Objects.equals(lastDay, briefer.getTo())) {
            mustBeNone("lastDespite", "briefing.error.sessionsAfter", times.listAfter(briefer, lastDay), row -> true);
        }
        briefer.end(lastDay);
        desk.flush();
    }

    /** The sessions that lie after this day, if it is one: somebody else has to hold them then, or call them off. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<DeskRow> listAfter(long id, LocalDate lastDay) {
        return times.listAfter(reach.kept(id), lastDay);
    }

    /**
     * Another area or station from now on; weekly times stay, by the clock of that station.
     *
     * @param seen the version that the caller saw
     * @param area one of {@link BrieferView#areas}
     * @throws RuleViolation where somebody changed it meanwhile, or sessions that lie ahead would be left outside
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void briefFor(long id, int seen, String area, String stationCode) {
        var briefer = reach.kept(id);
        sessions.lockAgenda(briefer.agenda());
        if (briefer.getVersion() != seen) {
            throw new RuleViolation("briefing.error.changedMeanwhile");
        }
        if (!times.areas(briefer).contains(area)) {
            throw RuleViolation.at("area", "briefing.error.choose");
        }
        var station = station(stationCode);
        var now = clock.instant();
        var ahead = desk.listOf(briefer, now, now.plus(FAR));
        mustBeNone(
                "area",
                "briefing.error.sessionsOutside",
                ahead,
                one -> !one.scope().startsWith(area));
        mustBeNone(
                "station",
                "briefing.error.sessionsElsewhere",
                ahead,
                one -> one.getMode() == BriefingMode.IN_PERSON
                        && !one.getStation().getId().equals(station.getId()));
        briefer.briefFor(area, station);
        desk.flush();
    }

    private static <T> void mustBeNone(String field, String error, List<T> ahead, Predicate<T> left) {
        var count = ahead.stream().filter(left).count();
        if (count > 0) {
            throw RuleViolation.at(field, error, count);
        }
    }

    private DutyStation station(String code) {
        return briefings
                .findStation(Objects.requireNonNullElse(code, ""))
                .orElseThrow(() -> RuleViolation.at("station", "briefing.error.choose"));
    }

    /** A weekly time more. @throws RuleViolation beside the field that is wrong, such as where it overlaps another one */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void addTime(long id, TimeDraft draft) {
        var briefer = reach.kept(id);
        sessions.lockAgenda(briefer.agenda()); // of two who add at once one comes after the other
        var time = draft.time();
        if (time.seats() < 1 || time.seats() > Session.MOST_SEATS) {
            throw RuleViolation.at("timeSeats", "booking.error.seats", Session.MOST_SEATS);
        }
        mustNotOverlap(briefer, time, "timeFrom");
        var country = briefer.getStation().getCountry().getCode();
        if (!draft.onWeekend() && Weekend.of(country).contains(time.day())) {
            throw RuleViolation.at("timeOnWeekend", "briefing.error.weekend");
        }
        desk.add(new BrieferTime(briefer, time, draft.meeting()));
    }

    /** The last day on which this weekly time can be booked; what is booked stays. */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void endTime(long id, Long timeId, LocalDate lastDay) {
        time(reach.kept(id), timeId, "timeToEnd").end(lastDay);
        desk.flush();
    }

    /** It goes on after all. @throws RuleViolation where there is another one then by now */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void takeBackEnd(long id, Long timeId) {
        var briefer = reach.kept(id);
        sessions.lockAgenda(briefer.agenda());
        var time = time(briefer, timeId, "timeToTakeBack");
        time.end(null);
        mustNotOverlap(briefer, time.weekly(), "timeToTakeBack");
        desk.flush();
    }

    /**
     * They are away on these days, both included; what is booked then stays until somebody hands it over or calls it off.
     *
     * @param begins where it is some hours of one day only, by the clock of their station, as {@code ends}; else null
     * @throws RuleViolation beside the field that is wrong
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void addOff(long id, LocalDate from, LocalDate to, LocalTime begins, LocalTime ends) {
        var briefer = reach.kept(id);
        if (from == null || to == null) {
            throw RuleViolation.at(from == null ? "offFrom" : "offTo", "briefing.error.day");
        }
        if (from.isBefore(today(briefer))) {
            throw RuleViolation.at("offFrom", "briefing.error.dayOver");
        }
        if (from.plusYears(1).isBefore(to)) {
            throw RuleViolation.at("offTo", "briefing.error.offTooLong");
        }
        desk.add(new BrieferDayOff(briefer, from, to, begins, ends));
    }

    /** They are there after all. */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void removeOff(long id, Long offId) {
        var briefer = reach.kept(id);
        desk.remove(desk.find(BrieferDayOff.class, offId == null ? 0 : offId)
                .filter(off -> off.getBriefer().getId().equals(briefer.getId()))
                .orElseThrow(() -> RuleViolation.at("offToRemove", "briefing.error.choose")));
    }

    private void mustNotOverlap(Briefer briefer, WeeklyTime time, String field) {
        for (var other : briefings.listTimes(List.of(briefer.getId()))) {
            if (other.getId() != time.id() && other.weekly().overlaps(time)) {
                var weekly = other.weekly();
                throw RuleViolation.at(
                        field,
                        "briefing.error.overlaps",
                        weekly.from().toString(),
                        weekly.to().toString());
            }
        }
    }

    private BrieferTime time(Briefer briefer, Long timeId, String field) {
        return desk.find(BrieferTime.class, timeId == null ? 0 : timeId)
                .filter(time -> time.getBriefer().getId().equals(briefer.getId()))
                .orElseThrow(() -> RuleViolation.at(field, "briefing.error.choose"));
    }

    private LocalDate today(Briefer briefer) {
        return LocalDate.now(clock.withZone(briefer.getStation().getZone()));
    }
}
