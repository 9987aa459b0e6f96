package haven.warden;

import haven.access.Holder;
import haven.access.Permission;
import haven.due.DueQuestion;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is missing about wardens, by the world's calendar. */
@ApplicationScoped
class WardenDueRepository {

    /** Nobody who is there looks after the zone as this (warden, alternate) on this day. */
    private static final String NOBODY = """
            not exists (select d.id from WardenDuty d join d.person p, Stay v
                where d.zone = z and d.alternate = %1$s and d.from <= :%2$s and (d.to is null or d.to >= :%2$s)
                  and v.person = p and v.station = s and v.kind <> haven.person.Stay.Kind.ABSENCE
                  and v.from <= :%2$s and (v.to is null or v.to >= :%2$s)
                  and (p.contractTo is null or p.contractTo >= :%2$s))""";

    private static final String ZONES = """
            \sfrom WardenZone z join z.station s join s.country c join c.region g
             where z.from <= :today and (z.to is null or z.to >= :today) and\s""";

    private static final String LACKING = "(%s or %s or %s or %s)"
            .formatted(
                    NOBODY.formatted("false", "today"),
                    NOBODY.formatted("true", "today"),
                    NOBODY.formatted("false", "soon"),
                    NOBODY.formatted("true", "soon"));

    private static final String UNCOVERED = """
            \sfrom Stay v join v.person p join v.station s join s.country c join c.region g
             where v.kind <> haven.person.Stay.Kind.ABSENCE
             and v.from <= :today and (v.to is null or v.to >= :today)
             and (p.contractTo is null or p.contractTo >= :today)
             and not exists (select m.id from ZoneMember m join m.zone z
                 where m.person = p and z.station = s and m.from <= :today and (m.to is null or m.to >= :today)
                   and (z.to is null or z.to >= :today))
             and\s""";

    private static final String ROWS =
            "select new haven.warden.WardenDueRow(z.id, z.name, z.from, g.code, c.code, s.code, s.name)";

    private static final String NUMBERS =
            "select new haven.warden.UncoveredRow(g.code, c.code, s.code, s.name, count(distinct p.id), min(v.from))";

    private static final String BY_STATION = " group by g.code, c.code, s.code, s.name";

    @Inject
    EntityManager em;

    List<WardenDueRow> zones(DueQuestion question, LocalDate today, LocalDate soon) {
        return lacking(ROWS, question, " order by z.id", WardenDueRow.class)
                .setParameter("today", today)
                .setParameter("soon", soon)
                .getResultList();
    }

    long countZones(DueQuestion question, LocalDate today, LocalDate soon) {
        return lacking("select z.id", question, "", Long.class)
                .setParameter("today", today)
                .setParameter("soon", soon)
                .getResultList()
                .size();
    }

    List<UncoveredRow> uncovered(DueQuestion question, LocalDate today) {
        return uncovered(NUMBERS, question, BY_STATION + " order by min(v.from), s.code", UncoveredRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    long countUncovered(DueQuestion question, LocalDate today) {
        return uncovered("select s.code", question, " group by s.code", String.class)
                .setParameter("today", today)
                .getResultList()
                .size();
    }

    /** For the board: all people without a zone below this scope, by station. */
    List<UncoveredRow> uncovered(String scope, LocalDate today) {
        return below(NUMBERS + UNCOVERED, scope, BY_STATION, UncoveredRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** For the board: all zones below this scope. */
    List<WardenDueRow> zones(String scope, LocalDate today) {
        return below(ROWS + ZONES, scope, "", WardenDueRow.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** For the board: those of them that nobody looks after today as warden, or as alternate. */
    Set<Long> lacking(String scope, boolean alternate, LocalDate today) {
        return below("select z.id" + ZONES + NOBODY.formatted(alternate, "today") + " and ", scope, "", Long.class)
                .setParameter("today", today)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private <T> TypedQuery<T> below(String jpql, String scope, String end, Class<T> type) {
        var parameters = new HashMap<String, Object>();
        var query = em.createQuery(jpql + new Reach(List.of(scope)).jpql("below", parameters) + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private <T> TypedQuery<T> lacking(String select, DueQuestion question, String order, Class<T> type) {
        var parameters = new HashMap<String, Object>();
        var without = numbers(question.without());
        var only = question.only() == null ? null : numbers(question.only());
        var jpql = select + ZONES + LACKING + " and " + reach(question.holder(), parameters)
                + narrowed("z.id", question.country(), without, only, parameters) + order;
        return bound(jpql, parameters, question.most(), type);
    }

    private <T> TypedQuery<T> uncovered(String select, DueQuestion question, String order, Class<T> type) {
        var parameters = new HashMap<String, Object>();
        var jpql = select
                + UNCOVERED
                + reach(question.holder(), parameters)
                + narrowed("s.code", question.country(), question.without(), question.only(), parameters)
                + order;
        return bound(jpql, parameters, question.most(), type);
    }

    private static String reach(Holder holder, Map<String, Object> parameters) {
        return new Reach(holder.scopesOf(Permission.KEEP_WARDENS)).jpql("kept", parameters);
    }

    private <T> TypedQuery<T> bound(String jpql, Map<String, Object> parameters, int most, Class<T> type) {
        var query = em.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most);
    }

    /** "in ()" is no SQL: nothing asked for is nothing found. */
    private static String narrowed(
            String subject, String country, Set<?> without, Set<?> only, Map<String, Object> parameters) {
        var jpql = new StringBuilder();
        if (country != null) {
            jpql.append(" and c.code = :country");
            parameters.put("country", country);
        }
        if (!without.isEmpty()) {
            jpql.append(" and ").append(subject).append(" not in :without");
            parameters.put("without", without);
        }
        if (only != null) {
            jpql.append(only.isEmpty() ? " and 1 = 0" : " and " + subject + " in :only");
            if (!only.isEmpty()) {
                parameters.put("only", only);
            }
        }
        return jpql.toString();
    }

    /** What is no number was typed into the address by hand. */
    private static Set<Long> numbers(Set<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
