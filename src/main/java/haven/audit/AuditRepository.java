package haven.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the audit trail. */
@ApplicationScoped
class AuditRepository {

    private static final String NEWEST_FIRST = " order by at desc, id desc limit ";

    /** The name of the duty station in whose scope a row lies. */
    private static final String STATION =
            "(select s.name from duty_station s where s.code = substring_index(substring_index(scope, '/', 5), '/', -1))";

    @Inject
    EntityManager em;

    /** No more than so many rows that fit, newest first. */
    List<AuditRow> list(AuditCondition condition, int most) {
        return rows(query(
                        "select id, at, by_kind, by_name, acting, for_name, kind, subject_id, title, scope, " + STATION
                                + ", action, use_case, before_values, after_values, reason from audit_entry where "
                                + condition.sql() + NEWEST_FIRST + most,
                        condition.parameters()))
                .map(AuditRepository::row)
                .toList();
    }

    /** The row that comes so many rows later; empty where there are fewer. */
    Optional<Cursor> skip(AuditCondition condition, int rows) {
        return rows(query(
                        "select at, id from audit_entry where " + condition.sql() + NEWEST_FIRST + "1 offset " + rows,
                        condition.parameters()))
                .map(row -> new Cursor(((Timestamp) row[0]).toInstant(), ((Number) row[1]).longValue()))
                .findFirst();
    }

    List<String> kinds() {
        return Arrays.stream(em.createNativeQuery("select distinct kind from audit_entry order by kind")
                        .getResultList()
                        .toArray())
                .map(String.class::cast)
                .toList();
    }

    List<AuditPlace> places() {
        return rows(em.createNativeQuery("select scope, " + STATION
                        + " from (select distinct scope from audit_entry where scope <> '') as known order by scope"))
                .map(row -> new AuditPlace((String) row[0], (String) row[1]))
                .toList();
    }

    private Query query(String sql, List<Object> parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static Stream<Object[]> rows(Query query) {
        return Arrays.stream(query.getResultList().toArray()).map(Object[].class::cast);
    }

    private static AuditRow row(Object[] column) {
        return new AuditRow(
                new Cursor(((Timestamp) column[1]).toInstant(), ((Number) column[0]).longValue()),
                Actor.Kind.valueOf((String) column[2]),
                (String) column[3],
                Boolean.TRUE.equals(column[4]),
                (String) column[5],
                (String) column[6],
                (String) column[7],
                (String) column[8],
                (String) column[9],
                (String) column[10],
                AuditAction.valueOf((String) column[11]),
                (String) column[12],
                FieldChange.of((String) column[13], (String) column[14]),
                (String) column[15]);
    }
}
