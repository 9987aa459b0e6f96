package haven.directory;

import haven.access.Permission;
import haven.contact.ContactKind;
import haven.due.DueQuestion;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class LeaverRepository {

    private static final List<ContactKind> EMERGENCY =
            Arrays.stream(ContactKind.values()).filter(ContactKind::isEmergency).toList();

    /** No later posting of theirs lies within the same scope; the scope is that of what they hold. */
    private static final String GONE_FROM = """
            locate(%1$s, concat('/world/', g.code, '/', c.code, '/', s.code, '/')) = 1
            and not exists (select w.id from Stay w join w.station ws join ws.country wc join wc.region wg
                where w.person = p and w.kind = haven.person.Stay.Kind.POSTING and w.id <> v.id
                  and (w.to is null or w.to > v.to)
                  and locate(%1$s, concat('/world/', wg.code, '/', wc.code, '/', ws.code, '/')) = 1)
            """;

    /** Duties that would go on without their holder. */
    private static final String DUTIES = """
            from Duty d where d.person = p and d.from <= v.to
              and (d.to is null or d.to > v.to and d.to >= :today) and\s""" + GONE_FROM.formatted("d.scope");

    /** Contacts that end with the posting; once they have ended it is a vacancy. */
    private static final String CONTACTS = """
            from Contact k where k.personId = p.id and k.kind in :kinds and k.from <= v.to
              and (k.to is null or k.endedByStay = true and k.to >= :today) and\s""" + GONE_FROM.formatted("k.scope");

    private static final String LEAVERS = """
            \sfrom Stay v join v.person p join v.station s join s.country c join c.region g
             where v.kind = haven.person.Stay.Kind.POSTING and v.to is not null and v.to <= :until
             and (exists (select d.id %s) or exists (select k.id %s))
             and\s""".formatted(DUTIES, CONTACTS);

    @Inject
    EntityManager em;

    List<LeaverRow> list(DueQuestion question, LocalDate today, LocalDate until) {
        return query(
                        "select v.id, p.id, p.givenName, p.familyName, v.to, g.code, c.code, s.code, s.name, (select count(d.id) "
                                + DUTIES + "), (select count(k.id) " + CONTACTS + ")",
                        question,
                        " order by v.to, v.id",
                        Object[].class,
                        today,
                        until)
                .getResultStream()
                .map(row -> new LeaverRow(
                        (Long) row[0],
                        (Long) row[1],
                        row[2] + " " + row[3],
                        (LocalDate) row[4],
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        ((Number) row[9]).intValue(),
                        ((Number) row[10]).intValue()))
                .toList();
    }

    long count(DueQuestion question, LocalDate today, LocalDate until) {
        return query("select v.id", question, "", Long.class, today, until)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> query(
            String select, DueQuestion question, String order, Class<T> type, LocalDate today, LocalDate until) {
        var parameters = new HashMap<String, Object>();
        var reach = new Reach(question.holder().scopesOf(Permission.READ_POSTINGS)).jpql("reach", parameters);
        var jpql = new StringBuilder(select).append(LEAVERS).append(reach);
        if (question.country() != null) {
            jpql.append(" and c.code = :country");
            parameters.put("country", question.country());
        }
        if (!numbers(question.without()).isEmpty()) {
            jpql.append(" and v.id not in :without");
            parameters.put("without", numbers(question.without()));
        }
        if (question.only() != null) {
            var only = numbers(question.only());
            jpql.append(only.isEmpty() ? " and 1 = 0" : " and v.id in :only"); // "in ()" is no SQL
            if (!only.isEmpty()) {
                parameters.put("only", only);
            }
        }
        parameters.put("today", today);
        parameters.put("until", until);
        parameters.put("kinds", EMERGENCY);
        var query = em.createQuery(jpql.append(order).toString(), type);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(question.most());
    }

    /** What is no number was typed into the address by hand. */
    private static Set<Long> numbers(Set<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
