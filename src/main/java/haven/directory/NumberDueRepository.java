package haven.directory;

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

/** Emergency numbers of countries that somebody should check: one query, whatever the number. */
@ApplicationScoped
class NumberDueRepository {

    private static final String NUMBERS = " from EmergencyNumber n join n.country c join c.region g where ";

    /** A condition on {@code n}, which names its parameters. */
    interface Condition {
        String jpql(Map<String, Object> parameters);
    }

    @Inject
    EntityManager em;

    /** DIR-11: replaced by somebody else, and checked by nobody since. */
    static String changed(DueQuestion question, Map<String, Object> parameters) {
        parameters.put("me", question.holder().personId().orElse(0));
        return "n.numbersChangedOn is not null and (n.numbersChangedBy is null or n.numbersChangedBy <> :me)";
    }

    /** The last check is older than this day. */
    static String over(LocalDate before, Map<String, Object> parameters) {
        parameters.put("before", before);
        return "n.verifiedOn < :before";
    }

    List<DueNumber> list(DueQuestion question, Condition condition) {
        return query(
                        "select new haven.directory.DueNumber(n.id, n.kind, n.digits, n.verifiedOn, n.numbersChangedOn,"
                                + " g.code, c.code, (select min(s.code) from DutyStation s where s.country = c))",
                        question,
                        condition,
                        " order by n.verifiedOn, n.id",
                        DueNumber.class)
                .getResultList();
    }

    long count(DueQuestion question, Condition condition) {
        return query("select n.id", question, condition, "", Long.class)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> query(
            String select, DueQuestion question, Condition condition, String order, Class<T> type) {
        var parameters = new HashMap<String, Object>();
        var kept = new Reach(question.holder().scopesOf(Permission.KEEP_PLACES)).ofCountries();
        var jpql = select + NUMBERS + condition.jpql(parameters) + " and " + kept.jpql("kept", parameters)
                + narrowed(question, parameters) + order;
        var query = em.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(question.most());
    }

    /** "in ()" is no SQL: nothing asked for is nothing found. */
    private static String narrowed(DueQuestion question, Map<String, Object> parameters) {
        var jpql = new StringBuilder();
        if (question.country() != null) {
            jpql.append(" and c.code = :country");
            parameters.put("country", question.country());
        }
        var without = numbers(question.without());
        if (!without.isEmpty()) {
            jpql.append(" and n.id not in :without");
            parameters.put("without", without);
        }
        var only = question.only() == null ? null : numbers(question.only());
        if (only != null) {
            jpql.append(only.isEmpty() ? " and 1 = 0" : " and n.id in :only");
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
