package haven.contact;

import haven.access.Holder;
import haven.access.Permission;
import haven.due.DueQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is due about contacts that readers rely on today: one query a rule, whatever the number. */
@ApplicationScoped
class ContactDueRepository {

    private static final String HOLDING = """
            \sfrom Contact c where c.reliedOn = true and c.from <= :day and (c.to is null or c.to >= :day)
            """;

    private static final String WITH_LETTERS = """
            select c, (select max(x.checkedOn) from ContactCheck x where x.contact = c) as lastChecked,
              (select count(q.id) from ContactQuestion q where q.contact = c and q.number = 2
                and q.answeredAt is null and q.dueOn = c.checkBy)
            """;

    /** What stands in the list of calls; by voice only is nothing for a queue. */
    private static final String CALLED = " and c.byVoiceOnly = false and c.kind in :called"
            + " and exists (select n.id from ContactNumber n where n.contact = c and " + Called.NUMBER + ")";

    @Inject
    EntityManager em;

    List<DueContact> list(ContactRule rule, DueQuestion question, boolean byCallers, LocalDate today) {
        return query(
                        WITH_LETTERS,
                        rule,
                        question,
                        byCallers,
                        today,
                        " order by " + rule.order() + ", c.id",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new DueContact((Contact) row[0], day(row[1]), ((Number) row[2]).longValue() > 0))
                .toList();
    }

    /** Of an aggregate the provider gives the driver's type. */
    private static LocalDate day(Object date) {
        return date == null ? null : ((Date) date).toLocalDate();
    }

    long count(ContactRule rule, DueQuestion question, boolean byCallers, LocalDate today) {
        return query("select c.id", rule, question, byCallers, today, "", Long.class)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> query(
            String select,
            ContactRule rule,
            DueQuestion question,
            boolean byCallers,
            LocalDate today,
            String order,
            Class<T> type) {
        var parameters = new HashMap<String, Object>();
        parameters.put("day", today);
        if (rule.asksToday()) {
            parameters.put("today", today);
        }
        if (rule.asksTested()) {
            parameters.put("tested", ContactRule.tested(today));
        }
        if (rule.asksWho()) {
            parameters.put("me", question.holder().personId().orElse(0));
        }
        var whose = byCallers ? called(question.holder(), parameters) : kept(question.holder(), parameters);
        var jpql = select + HOLDING + rule.condition() + " and " + whose + narrowed(question, parameters) + order;
        var query = em.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(question.most());
    }

    private static String kept(Holder holder, Map<String, Object> parameters) {
        return ContactReach.of(holder).jpql(parameters);
    }

    /** Who keeps it has another task for it; of all people together some call what they do not keep. */
    private static String called(Holder holder, Map<String, Object> parameters) {
        parameters.put("called", Called.KINDS);
        var called = ContactReach.within("call", holder.scopesOf(Permission.MAKE_TEST_CALLS), parameters) + CALLED;
        return holder.isEverybody() ? called : called + " and not " + kept(holder, parameters);
    }

    /** "in ()" is no SQL: nothing asked for is nothing found. */
    private static String narrowed(DueQuestion question, Map<String, Object> parameters) {
        var jpql = new StringBuilder();
        if (question.country() != null) {
            jpql.append(" and c.scope like :country");
            parameters.put("country", "/world/%/" + question.country() + "/%");
        }
        var without = numbers(question.without());
        if (!without.isEmpty()) {
            jpql.append(" and c.id not in :without");
            parameters.put("without", without);
        }
        if (question.only() != null) {
            var only = numbers(question.only());
            jpql.append(only.isEmpty() ? " and 1 = 0" : " and c.id in :only");
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
