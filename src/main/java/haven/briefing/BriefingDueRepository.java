package haven.briefing;

import haven.due.DueQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;

/** What the queue of those who give briefings is made of. */
@ApplicationScoped
class BriefingDueRepository {

    private static final String ROW = "select new haven.briefing.BriefingDueRow(%s) ";

    /** No session is longer. */
    private static final Duration LONGEST = Duration.ofDays(1);

    @Inject
    EntityManager em;

    /**
     * Sessions with people in them that ended in this time, of some of whom nothing is recorded; the oldest first. That
     * they began then too, or the day before, spares looking through those of all years.
     */
    List<BriefingDueRow> listUnrecorded(DueQuestion question, List<String> scopes, Instant from, Instant before) {
        var parameters = new HashMap<String, Object>();
        parameters.put("from", from);
        parameters.put("before", before);
        parameters.put("begun", from.minus(LONGEST));
        return list(
                ROW.formatted("o.id, b.scope, s.name, c.code, p.givenName, p.familyName, o.endsAt") + """
                        from BriefingSession b join b.session o join b.station s join s.country c
                          join b.briefer f join f.person p
                        where o.calledOffAt is null and o.startsAt >= :begun and o.startsAt < :before
                          and o.endsAt >= :from and o.endsAt < :before
                          and exists (select k.id from Booking k where k.session = o and k.seat is not null
                            and k.offeredUntil is null
                            and not exists (select r.id from BriefingRecord r where r.booking = k))
                        """,
                "b.scope",
                "o.id",
                question,
                scopes,
                parameters,
                " order by o.endsAt, o.id");
    }

    /** Briefings of earlier times that others declared themselves, and nobody confirmed; the oldest first. */
    List<BriefingDueRow> listDeclared(DueQuestion question, List<String> scopes) {
        var parameters = new HashMap<String, Object>();
        parameters.put("me", question.holder().personId().orElse(0)); // nobody has this id
        return list(
                ROW.formatted("r.id, r.scope, p.staffNumber, p.staffNumber, p.givenName, p.familyName, r.madeAt") + """
                        from BriefingRecord r join r.person p
                        where r.source = haven.briefing.BriefingRecord.Source.DECLARED
                          and r.withdrawnAt is null and r.brieferConfirmedAt is null and p.id <> :me
                        """,
                "r.scope",
                "r.id",
                question,
                scopes,
                parameters,
                " order by r.madeAt, r.id");
    }

    private List<BriefingDueRow> list(
            String jpql,
            String scope,
            String id,
            DueQuestion question,
            List<String> scopes,
            HashMap<String, Object> parameters,
            String order) {
        var all = new StringBuilder(jpql).append(" and (1 = 0");
        for (int i = 0; i < scopes.size(); i++) {
            all.append(" or ").append(scope).append(" like :scope").append(i);
            parameters.put("scope" + i, scopes.get(i) + "%");
        }
        all.append(')');
        if (question.country() != null) {
            all.append(" and ").append(scope).append(" like :country");
            parameters.put("country", "/world/%/" + question.country() + "/%");
        }
        numbers(all, " and " + id + " in :only", "only", question.only(), parameters);
        if (!question.without().isEmpty()) {
            numbers(all, " and " + id + " not in :without", "without", question.without(), parameters);
        }
        var query = em.createQuery(all.append(order).toString(), BriefingDueRow.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(question.most()).getResultList();
    }

    /** What is no number was typed into the address by hand. */
    private static void numbers(
            StringBuilder jpql,
            String condition,
            String name,
            java.util.Set<String> subjects,
            HashMap<String, Object> parameters) {
        if (subjects != null) {
            var ids = subjects.stream()
                    .filter(subject -> subject.matches("[0-9]{1,18}"))
                    .map(Long::valueOf)
                    .toList();
            jpql.append(ids.isEmpty() ? " and 1 = 0" : condition);
            if (!ids.isEmpty()) {
                parameters.put(name, ids);
            }
        }
    }
}
