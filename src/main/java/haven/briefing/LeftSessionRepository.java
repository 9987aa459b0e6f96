package haven.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sessions that lie ahead, on days on which their briefers give none any more: a duty ends, somebody is posted elsewhere.
 * Nobody can book them; somebody else has to hold them, or call them off. Nothing of it is stored.
 */
@ApplicationScoped
class LeftSessionRepository {

    /** The database leaves out what is held beyond doubt; of the others the calendar of the station tells. */
    private static final String DOUBTFUL = """
            select new haven.briefing.LeftSession(o.id, f.id, p.id, p.givenName, p.familyName, f.scope, b.scope,
              f.from, f.to, s.name, c.code, s.timeZone, o.startsAt)
            from BriefingSession b join b.session o join b.briefer f join f.person p join f.station s join s.country c
            where o.calledOffAt is null and o.startsAt > :now
              and (f.from > o.startsAt or f.to <= o.startsAt or not exists (select d.id from Duty d
                where d.person = p and d.role in :roles and d.from <= o.startsAt and (d.to is null or d.to > o.startsAt)
                  and (b.scope like concat(d.scope, '%') or d.scope like concat(b.scope, '%'))))
              and\s""";

    @Inject
    EntityManager em;

    @Inject
    BriefingRepository briefings;

    @Inject
    Clock clock;

    /** Those of briefers for areas within these scopes, the first first; two statements at most. */
    List<LeftSession> listWithin(Collection<String> scopes) {
        var parameters = new HashMap<String, Object>();
        var within = new StringBuilder("(1 = 0");
        for (var scope : scopes) {
            within.append(" or f.scope like :scope").append(parameters.size());
            parameters.put("scope" + parameters.size(), scope + "%");
        }
        return list(within.append(')').toString(), parameters);
    }

    List<LeftSession> listOf(Briefer briefer) {
        return list("f = :briefer", Map.of("briefer", briefer));
    }

    private List<LeftSession> list(String condition, Map<String, Object> parameters) {
        var query = em.createQuery(DOUBTFUL + condition + " order by o.startsAt, o.id", LeftSession.class)
                .setParameter("now", clock.instant())
                .setParameter("roles", Timetable.BRIEFING);
        parameters.forEach(query::setParameter);
        var doubtful = query.getResultList();
        if (doubtful.isEmpty()) {
            return List.of();
        }
        var people = doubtful.stream().map(LeftSession::person).distinct().toList();
        var duties = briefings.listDuties(
                people,
                Timetable.BRIEFING,
                doubtful.get(0).day(),
                doubtful.get(doubtful.size() - 1).day().plusDays(1));
        return doubtful.stream().filter(session -> !session.isHeld(duties)).toList();
    }
}
