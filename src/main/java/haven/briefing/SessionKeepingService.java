package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.booking.Sessions;
import haven.booking.Span;
import haven.place.DutyStation;
import haven.place.Place;
import haven.place.PlaceService;
import haven.place.Reach;
import haven.shared.RuleViolation;
import haven.shared.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** BRF-03, BRF-08: sessions planned, changed, moved and called off by those who keep briefings there. */
@ApplicationScoped
@Transactional
public class SessionKeepingService {

    @Inject
    BriefingDeskRepository desk;

    @Inject
    BriefingRepository briefings;

    @Inject
    PlaceService places;

    @Inject
    Sessions sessions;

    @Inject
    SessionTimes times;

    @Inject
    Absences absences;

    @Inject
    Caller caller;

    /** @param id of the session in {@code booking} @throws NotThere where there is none, or the caller does not keep it */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public KeptSession get(long id) {
        return view(kept(id));
    }

    /** The stations where the caller keeps briefings, by name. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<Place> listStations() {
        var reach = new Reach(caller.scopesOf(Permission.KEEP_BRIEFINGS));
        return places.listWithin(places.getPlace(Place.WORLD_CODE)).stream()
                .filter(place -> place.kind() == Place.Kind.STATION && reach.covers(place))
                .sorted(Comparator.comparing(Place::name))
                .toList();
    }

    /** A session that nobody has booked yet. @return its id in {@code booking} @throws RuleViolation beside a field */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public long plan(long brieferId, SessionDraft draft) {
        var briefer = desk.getBriefer(brieferId);
        caller.mustReach(Permission.KEEP_BRIEFINGS, briefer);
        var station = station(draft.station());
        caller.mustReach(Permission.KEEP_BRIEFINGS, station);
        var agenda = sessions.lockAgenda(briefer.agenda());
        var scope = scope(briefer, station, draft.wide());
        var meeting = draft.meeting();
        var span = span(briefer, draft, station.getZone());
        times.mustFit(briefer, scope, span, 0, draft.despite());
        var session = sessions.plan(agenda, BriefingSession.subject(scope), span, draft.seats());
        desk.add(new BriefingSession(session, briefer, station, scope, null, draft.language(), meeting));
        return session.getId();
    }

    /**
     * All of it as the draft says, but for where and for whom it is. Who has booked is told where its time changed, or
     * how and where it is given.
     *
     * @param seen {@link KeptSession#seen} of what the caller saw
     * @throws RuleViolation where somebody changed it meanwhile, or beside the field that is wrong
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void change(long id, String seen, SessionDraft draft) {
        var what = kept(id);
        var briefer = what.getBriefer();
        sessions.lockAgenda(briefer.agenda());
        desk.refresh(what);
        var now = view(what);
        if (!now.seen().equals(seen) || !what.getBriefer().equals(briefer)) {
            throw new RuleViolation("briefing.error.changedMeanwhile");
        }
        var meeting = draft.meeting();
        var span = span(briefer, draft, what.getStation().getZone());
        var isMoved = !span.from().equals(now.startsAt()) || !span.to().equals(now.endsAt());
        var isElsewhere = !meeting.equals(what.meeting()) || !draft.language().equals(what.getLanguage());
        if (isMoved) {
            times.mustFit(briefer, what.scope(), span, id, draft.despite());
        }
        what.tell(draft.language(), meeting);
        desk.flush();
        if (draft.seats() < now.seats()) {
            sessions.setSeats(id, draft.seats()); // first: of a session that moves, free seats may go to who waits
        }
        if (isMoved) {
            sessions.reschedule(id, span, caller.me());
        } else if (isElsewhere) {
            sessions.change(id, caller.me());
        }
        if (draft.seats() > now.seats()) {
            sessions.setSeats(id, draft.seats());
        }
    }

    /**
     * The same session at another time, as long as it was.
     *
     * @param version of the session that the caller saw
     * @param from by the clock of this zone
     * @param despite whether it is wanted although the briefer is away, it is a holiday, or the day is full
     * @throws RuleViolation where somebody moved it meanwhile, or it cannot be then
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void move(long id, int version, LocalDateTime from, ZoneId zone, boolean despite) {
        var what = kept(id);
        sessions.lockAgenda(what.getBriefer().agenda());
        desk.refresh(what);
        var session = what.getSession();
        if (session.getVersion() != version) {
            throw new RuleViolation("briefing.error.changedMeanwhile");
        }
        var length = session.span();
        var to = from.plus(Duration.between(length.from(), length.to()));
        var span = SessionTimes.span(from, to, zone, what.getBriefer().rules());
        times.mustFit(what.getBriefer(), what.scope(), span, id, despite);
        sessions.reschedule(id, span, caller.me());
    }

    /**
     * It does not take place; those who have booked are told. Where it came from a weekly time the briefer is away then, so
     * that nobody books the same again.
     *
     * @throws RuleViolation where it has begun, or was called off
     */
    @TriedAgain
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void callOff(long id) {
        absences.addHoursOf(kept(id));
        sessions.callOff(id, caller.me());
    }

    private static Span span(Briefer briefer, SessionDraft draft, ZoneId zone) {
        return SessionTimes.span(
                draft.day().atTime(draft.from()), draft.day().atTime(draft.to()), zone, briefer.rules());
    }

    /** A group may be for the country, where its briefer is for all of it: what is told is a country's. */
    private static String scope(Briefer briefer, DutyStation station, boolean wide) {
        var scope = wide ? station.getCountry().scope() : station.scope();
        if (!scope.startsWith(briefer.scope())) {
            throw RuleViolation.at("sessionStation", "briefing.error.notTheirArea");
        }
        return scope;
    }

    private KeptSession view(BriefingSession what) {
        var id = what.getSession().getId();
        return KeptSession.of(
                what,
                desk.countSeats(id),
                desk.listNames(id),
                absences.heldBack(what).orElse(null));
    }

    private BriefingSession kept(long id) {
        var what = briefings.getSession(id);
        caller.mustRead(Permission.KEEP_BRIEFINGS, what);
        return what;
    }

    private DutyStation station(String code) {
        return briefings
                .findStation(Objects.requireNonNullElse(code, ""))
                .orElseThrow(() -> RuleViolation.at("sessionStation", "briefing.error.notTheirArea"));
    }
}
