package haven.directory;

import haven.access.Permission;
import haven.access.Role;
import haven.access.Scoped;
import haven.contact.ContactKind;
import haven.due.DueQuestion;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Countries and regions where nobody holds the duty of a security officer, or nobody can be called as one. */
@ApplicationScoped
class VacantRepository {

    private static final String COUNTRY = "concat('/world/', g.code, '/', c.code, '/')";
    private static final String REGION = "concat('/world/', g.code, '/')";

    private static final String HELD = """
            (select count(d.id) from Duty d where d.role = :role and d.scope = %1$s
               and d.from <= :today and (d.to is null or d.to >= :today))""";

    private static final String CALLED = """
            (select count(k.id) from Contact k where k.kind = :kind and k.scope = %1$s
               and k.from <= :today and (k.to is null or k.to >= :today))""";

    private static final String LAST = """
            (select max(e.to) from Duty e where e.role = :role and e.scope = %1$s and e.to < :today)""";

    @Inject
    EntityManager em;

    List<VacantRow> countries(DueQuestion question, LocalDate today) {
        var parameters = parameters(Role.COUNTRY_SECURITY_FOCAL_POINT, ContactKind.COUNTRY_SECURITY_FOCAL_POINT, today);
        var reach = new Reach(question.holder().scopesOf(Permission.KEEP_CONTACTS)).ofCountries();
        var jpql = new StringBuilder("select g.code, g.name, c.code, " + HELD + ", " + CALLED + ", " + LAST
                        + " from Country c join c.region g where (" + HELD + " = 0 or " + CALLED + " = 0) and "
                        + reach.jpql("reach", parameters))
                .append(narrowed("c.code", question, parameters));
        if (question.country() != null) {
            jpql.append(" and c.code = :country");
            parameters.put("country", question.country());
        }
        return rows(jpql.append(" order by c.code").toString().formatted(COUNTRY), parameters).stream()
                .map(row -> new VacantRow(
                        Role.COUNTRY_SECURITY_FOCAL_POINT,
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        isThere(row[3]),
                        isThere(row[4]),
                        day(row[5])))
                .toList();
    }

    /** Of a country nobody asks: a region's vacancy belongs to none. */
    List<VacantRow> regions(DueQuestion question, LocalDate today) {
        if (question.country() != null) {
            return List.of();
        }
        var parameters = parameters(Role.REGIONAL_SECURITY_OFFICER, ContactKind.REGIONAL_SECURITY_OFFICER, today);
        var scopes = question.holder().scopesOf(Permission.KEEP_CONTACTS).stream()
                .filter(scope -> scope.equals(Scoped.WORLD) || scope.matches(Scoped.WORLD + "[^/]+/"))
                .toList();
        var jpql = "select g.code, g.name, " + HELD + ", " + CALLED + ", " + LAST + " from Region g where (" + HELD
                + " = 0 or " + CALLED + " = 0) and " + new Reach(scopes).jpql("reach", parameters)
                + narrowed("g.code", question, parameters) + " order by g.code";
        return rows(jpql.formatted(REGION), parameters).stream()
                .map(row -> new VacantRow(
                        Role.REGIONAL_SECURITY_OFFICER,
                        (String) row[0],
                        (String) row[1],
                        null,
                        isThere(row[2]),
                        isThere(row[3]),
                        day(row[4])))
                .toList();
    }

    /** Of an aggregate the provider gives the driver's type. */
    private static LocalDate day(Object date) {
        return date == null ? null : ((Date) date).toLocalDate();
    }

    private static Map<String, Object> parameters(Role role, ContactKind kind, LocalDate today) {
        return new HashMap<>(Map.of("role", role, "kind", kind, "today", today));
    }

    private static String narrowed(String subject, DueQuestion question, Map<String, Object> parameters) {
        var jpql = new StringBuilder();
        if (!question.without().isEmpty()) {
            jpql.append(" and ").append(subject).append(" not in :without");
            parameters.put("without", question.without());
        }
        if (question.only() != null) {
            jpql.append(question.only().isEmpty() ? " and 1 = 0" : " and " + subject + " in :only"); // no "in ()"
            if (!question.only().isEmpty()) {
                parameters.put("only", question.only());
            }
        }
        return jpql.toString();
    }

    private List<Object[]> rows(String jpql, Map<String, Object> parameters) {
        var query = em.createQuery(jpql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static boolean isThere(Object count) {
        return ((Number) count).intValue() > 0;
    }
}
