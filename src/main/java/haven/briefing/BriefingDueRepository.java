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

    private static final String SESSION = "o.id, b.scope, s.name, c.code, p.givenName, p.familyName, o.endsAt";

    /** Somebody else had a seat, and it is not recorded whether they came. */
    private static final String UNKNOWN = "k.seat is not null and k.offeredUntil is null and k.person.id <> :me"
            + " and not exists (select x.id from BriefingRecord x where x.booking = k)";

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
        parameters.put("me", me(question));
        return list(
                ROW.formatted(SESSION) + """
                        from BriefingSession b join b.session o join b.station s join s.country c
                          join b.briefer f join f.person p
                        where o.calledOffAt is null and o.startsAt >= :begun and o.startsAt < :before
                          and o.endsAt >= :from and o.endsAt < :before
                          and exists (select k.id from Booking k where k.session = o and\s""" + UNKNOWN + ")",
                "b.scope",
                "o.id",
                question,
                scopes,
                parameters,
                " order by o.endsAt, o.id");
    }

    /**
     * Sessions that began in this time, of which it is recorded who came, but not confirmed; the oldest first. Those of
     * which somebody has still to be recorded, and can be (they ended after {@code open}), are among the others.
     */
    List<BriefingDueRow> listUnconfirmed(
            DueQuestion question, List<String> scopes, Instant from, Instant before, Instant open) {
        var parameters = new HashMap<String, Object>();
        parameters.put("from", from);
        parameters.put("before", before);
        parameters.put("open", open);
        parameters.put("me", me(question));
        return list(
                ROW.formatted(SESSION) + """
                        from BriefingSession b join b.session o join b.station s join s.country c
                          join b.briefer f join f.person p
                        where o.calledOffAt is null and o.startsAt >= :from and o.startsAt < :before
                          and exists (select r.id from BriefingRecord r where r.session = o and r.withdrawnAt is null
                            and r.brieferConfirmedAt is null and r.person.id <> :me
                            and r.attendance = haven.briefing.BriefingRecord.Attendance.PRESENT)
                          and (o.endsAt < :open or not exists (select k.id from Booking k where k.session = o and\s""" + UNKNOWN + "))",
                "b.scope",
                "o.id",
                question,
                scopes,
                parameters,
                " order by o.endsAt, o.id");
    }

    private static long me(DueQuestion question) {
        return question.holder().personId().orElse(0); // nobody has this id
    }

    /** Briefings of earlier times that others declared themselves, and nobody confirmed; the oldest first. */
    List<BriefingDueRow> listDeclared(DueQuestion question, List<String> scopes) {
        var parameters = new HashMap<String, Object>();
        parameters.put("me", me(question));
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
