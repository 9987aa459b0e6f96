package haven.directory;

import haven.access.Holder;
import haven.access.Permission;
import haven.access.Role;
import haven.contact.ContactKind;
import haven.due.DueQuestion;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class LeaverRepository {

    private static final List<ContactKind> EMERGENCY =
            Arrays.stream(ContactKind.values()).filter(ContactKind::isEmergency).toList();

    /** The last day of the posting {@code v}, or that of the contract where it is earlier. */
    private static final String LAST = """
            case when p.contractTo >= v.from and (v.to is null or v.to > p.contractTo) then p.contractTo else v.to end""";

    /** No later posting of theirs lies within the same scope; the scope is that of what they hold. */
    private static final String GONE_FROM = """
            locate(%%1$s, concat('/world/', g.code, '/', c.code, '/', s.code, '/')) = 1
            and not exists (select w.id from Stay w join w.station ws join ws.country wc join wc.region wg
                where w.person = p and w.kind = haven.person.Stay.Kind.POSTING and w.id <> v.id
                  and (w.to is null or w.to > %1$s)
                  and (p.contractTo is null or p.contractTo > %1$s or p.contractTo < w.from)
                  and locate(%%1$s, concat('/world/', wg.code, '/', wc.code, '/', ws.code, '/')) = 1)
            """.formatted(LAST);

    /** Duties that would go on without their holder. */
    private static final String DUTIES = """
            from Duty d where d.person = p and d.from <= %1$s
              and (d.to is null or d.to > %1$s and d.to >= :today) and\s""".formatted(LAST) + GONE_FROM.formatted("d.scope");

    /** Contacts that end with the posting; once they have ended it is a vacancy. */
    private static final String CONTACTS = """
            from Contact k where k.personId = p.id and k.kind in :kinds and k.from <= %1$s
              and (k.to is null or k.endedByStay = true and k.to >= :today) and\s""".formatted(LAST) + GONE_FROM.formatted("k.scope");

    private static final String LEAVERS = """
            \sfrom Stay v join v.person p join v.station s join s.country c join c.region g
             where v.kind = haven.person.Stay.Kind.POSTING and %s <= :until
             and (exists (select d.id %%s) or exists (select k.id %%s))
             and\s""".formatted(LAST);

    private static final String ROWS = """
            select v.id, p.id, p.givenName, p.familyName, %s, g.code, g.name, c.code, s.code, s.name,
              (select count(d.id) %%1$s), (select min(d.scope) %%1$s), (select count(k.id) %%2$s), (select min(k.scope) %%2$s)
            """.formatted(LAST);

    @Inject
    EntityManager em;

    List<LeaverRow> list(DueQuestion question, LocalDate today, LocalDate until) {
        return query(ROWS, question, " order by " + LAST + ", v.id", Object[].class, today, until)
                .getResultStream()
                .map(row -> new LeaverRow(
                        (Long) row[0],
                        (Long) row[1],
                        row[2] + " " + row[3],
                        day(row[4]),
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9],
                        ((Number) row[10]).intValue(),
                        (String) row[11],
                        ((Number) row[12]).intValue(),
                        (String) row[13]))
                .toList();
    }

    /** What is chosen by a case comes as the driver gives it. */
    private static LocalDate day(Object chosen) {
        return chosen instanceof Date day ? day.toLocalDate() : (LocalDate) chosen;
    }

    long count(DueQuestion question, LocalDate today, LocalDate until) {
        return query("select v.id", question, "", Long.class, today, until)
                .getResultList()
                .size();
    }

    private <T> TypedQuery<T> query(
            String select, DueQuestion question, String order, Class<T> type, LocalDate today, LocalDate until) {
        var parameters = new HashMap<String, Object>();
        var holder = question.holder();
        var duties = DUTIES + " and " + ends(holder, parameters);
        var contacts = CONTACTS + " and " + within("k", "kept", holder.scopesOf(Permission.KEEP_CONTACTS), parameters);
        var jpql = new StringBuilder((select + LEAVERS).formatted(duties, contacts))
                .append(new Reach(holder.scopesOf(Permission.READ_PEOPLE)).jpql("reach", parameters));
        if (question.country() != null) {
            jpql.append(" and ").append(within(question.country(), holder, duties, contacts, parameters));
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

    /** In this country is where somebody is posted; for who may not know that, where those duties and contacts are. */
    private static String within(
            String country, Holder holder, String duties, String contacts, Map<String, Object> parameters) {
        parameters.put("country", country);
        parameters.put("inside", "/world/%/" + country + "/%");
        var known = new Reach(holder.scopesOf(Permission.READ_POSTINGS)).jpql("posted", parameters);
        return "(" + known + " and c.code = :country or not " + known + " and (exists (select d.id " + duties
                + " and d.scope like :inside) or exists (select k.id " + contacts + " and k.scope like :inside)))";
    }

    /** That this holder appoints to the duty {@code d}, and so may end it. */
    private static String ends(Holder holder, Map<String, Object> parameters) {
        var roles = Arrays.stream(Role.values())
                .collect(Collectors.groupingBy(holder::scopesToGive, LinkedHashMap::new, Collectors.toList()));
        roles.remove(List.of());
        var condition = new StringBuilder("(1 = 0");
        roles.forEach((scopes, given) -> {
            var name = "given" + parameters.size();
            parameters.put(name, given);
            condition.append(" or d.role in :").append(name).append(" and ");
            condition.append(within("d", name + "in", scopes, parameters));
        });
        return condition.append(')').toString();
    }

    private static String within(String alias, String name, List<String> scopes, Map<String, Object> parameters) {
        var condition = new StringBuilder("(1 = 0");
        for (int i = 0; i < scopes.size(); i++) {
            condition
                    .append(" or ")
                    .append(alias)
                    .append(".scope like :")
                    .append(name)
                    .append(i);
            parameters.put(name + i, scopes.get(i) + "%");
        }
        return condition.append(')').toString();
    }

    /** What is no number was typed into the address by hand. */
    private static Set<Long> numbers(Set<String> subjects) {
        return subjects.stream()
                .filter(subject -> subject.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
