package haven.call;

import haven.access.Permission;
import haven.contact.ContactKind;
import haven.due.DueQuestion;
import haven.edition.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** AM-19: what readers said about numbers, until somebody has checked them. */
@ApplicationScoped
class ReportedRepository {

    private static final String REPORTED = """
            \sfrom number_report r join contact c on c.id = r.contact_id
            where c.relied_on and c.from_date <= ?1 and (c.to_date is null or c.to_date >= ?1)
              and\s""" + OpenReport.SQL + " and ";

    @Inject
    EntityManager em;

    /** The same for the emergency numbers of countries, whose ids are below zero there. */
    private static final String REPORTED_NUMBERS = """
            \sfrom number_report r join emergency_number n on n.id = -r.contact_id
              join country k on k.id = n.country_id join region g on g.id = k.region_id
            where r.day > n.verified_on and\s""";

    private static final String COUNTRY_SCOPE = "concat('/world/', g.code, '/', k.code, '/')";

    List<ReportedRow> list(DueQuestion question, LocalDate today) {
        var parameters = parameters(today);
        var sql = """
                select c.id, c.scope, c.kind, c.title_en, c.title_fr, c.title_es, c.title_ar,
                  (select n.digits from contact_number n where n.contact_id = c.id order by n.position limit 1),
                  min(r.day), max(r.day), sum(r.times)
                """ + REPORTED + narrowed(question, parameters) + " group by c.id order by min(r.day), c.id";
        return rows(sql, parameters, question.most()).stream()
                .map(row -> row((Object[]) row))
                .toList();
    }

    long count(DueQuestion question, LocalDate today) {
        var parameters = parameters(today);
        var sql = "select distinct c.id" + REPORTED + narrowed(question, parameters);
        return rows(sql, parameters, question.most()).size();
    }

    /** Emergency numbers of countries. */
    List<ReportedRow> listNumbers(DueQuestion question) {
        var parameters = new ArrayList<Object>();
        var sql = "select n.id, " + COUNTRY_SCOPE
                + ", if(n.kind = 'GENERAL', 'GENERAL_EMERGENCY', n.kind), null, null, null, null,"
                + " n.digits, min(r.day), max(r.day), sum(r.times)"
                + REPORTED_NUMBERS + narrowedNumbers(question, parameters)
                + " group by n.id order by min(r.day), n.id";
        return rows(sql, parameters, question.most()).stream()
                .map(row -> row((Object[]) row))
                .toList();
    }

    long countNumbers(DueQuestion question) {
        var parameters = new ArrayList<Object>();
        var sql = "select distinct n.id" + REPORTED_NUMBERS + narrowedNumbers(question, parameters);
        return rows(sql, parameters, question.most()).size();
    }

    private static String narrowedNumbers(DueQuestion question, List<Object> parameters) {
        var scopes = question.holder().scopesOf(Permission.KEEP_PLACES).stream()
                .map(scope -> {
                    parameters.add(scope + "%");
                    return COUNTRY_SCOPE + " like ?" + parameters.size();
                })
                .toList();
        var sql = new StringBuilder(scopes.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", scopes) + ")");
        if (question.country() != null) {
            parameters.add(question.country());
            sql.append(" and k.code = ?").append(parameters.size());
        }
        return sql.append(subjects("n.id", question)).toString();
    }

    private static List<Object> parameters(LocalDate today) {
        return new ArrayList<>(List.of(Date.valueOf(today)));
    }

    private List<?> rows(String sql, List<Object> parameters, int most) {
        var query = em.createNativeQuery(sql).setMaxResults(most);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query.getResultList();
    }

    private static String narrowed(DueQuestion question, List<Object> parameters) {
        var sql = new StringBuilder(Keepers.sql(question.holder(), parameters));
        if (question.country() != null) {
            parameters.add("/world/%/" + question.country() + "/%");
            sql.append(" and c.scope like ?").append(parameters.size());
        }
        return sql.append(subjects("c.id", question)).toString();
    }

    private static String subjects(String column, DueQuestion question) {
        var sql = new StringBuilder();
        var without = numbers(question.without());
        if (!without.isEmpty()) {
            sql.append(" and ")
                    .append(column)
                    .append(" not in (")
                    .append(without)
                    .append(')');
        }
        if (question.only() != null) {
            var only = numbers(question.only());
            sql.append(only.isEmpty() ? " and 1 = 0" : " and " + column + " in (" + only + ")");
        }
        return sql.toString();
    }

    /** What is no number was typed into the address by hand. */
    private static String numbers(Set<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.matches("[0-9]{1,18}"))
                .collect(Collectors.joining(", "));
    }

    private static ReportedRow row(Object[] row) {
        return new ReportedRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ContactKind.valueOf((String) row[2]),
                Words.of((String) row[3], (String) row[4], (String) row[5], (String) row[6]),
                (String) row[7],
                ((Date) row[8]).toLocalDate(),
                ((Date) row[9]).toLocalDate(),
                ((Number) row[10]).longValue());
    }
}
