package haven.custodian;

import haven.contact.Contact;
import haven.due.DueQuestion;
import haven.place.DutyStation;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds kits of many stations at once. */
@ApplicationScoped
class KitRegisterRepository {

    /** Whatever is not replaced yet. */
    private static final String FROM = """
            \sfrom PepKit k join k.custodian u join u.contact t join u.station s join s.country c join c.region g
             left join PepKitToReplace r on r.kitId = k.id
             where (r.kitId is null or r.replaced = false) and\s""";

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    List<KitRegisterRow> list(Reach reach, KitFilter filter, int from, int count) {
        var parameters = new HashMap<String, Object>();
        var jpql = "select k, r, u, t, s, c.code, g.code" + FROM + where(reach, filter, parameters) + " order by "
                + filter.order();
        return rows(bound(em.createQuery(jpql, Object[].class), parameters)
                .setFirstResult(from)
                .setMaxResults(count));
    }

    long count(Reach reach, KitFilter filter) {
        var parameters = new HashMap<String, Object>();
        var jpql = "select count(k)" + FROM + where(reach, filter, parameters);
        return bound(em.createQuery(jpql, Long.class), parameters).getSingleResult();
    }

    /** Codes of the countries that have kits. */
    List<String> listCountries(Reach reach) {
        var parameters = new HashMap<String, Object>();
        var jpql = "select distinct c.code" + FROM + reach.jpql("reach", parameters) + " order by c.code";
        return bound(em.createQuery(jpql, String.class), parameters).getResultList();
    }

    /** Kits that are not to be replaced and expire by this day, those first that expire first; for the queue. */
    List<KitRegisterRow> listExpiring(Reach reach, LocalDate until, DueQuestion question) {
        var parameters = new HashMap<String, Object>();
        var jpql = new StringBuilder("select k, r, u, t, s, c.code, g.code" + FROM)
                .append(reach.jpql("reach", parameters))
                .append(" and r.kitId is null and k.expiresOn <= :until");
        parameters.put("until", until);
        if (question.country() != null) {
            jpql.append(" and c.code = :country");
            parameters.put("country", question.country());
        }
        if (!question.without().isEmpty()) {
            jpql.append(" and k.id not in :without");
            parameters.put("without", numbers(question.without()));
        }
        if (question.only() != null) {
            jpql.append(question.only().isEmpty() ? " and 1 = 0" : " and k.id in :only");
            if (!question.only().isEmpty()) {
                parameters.put("only", numbers(question.only()));
            }
        }
        jpql.append(" order by k.expiresOn, k.id");
        return rows(bound(em.createQuery(jpql.toString(), Object[].class), parameters)
                .setMaxResults(question.most()));
    }

    /**
     * Ids of kits that expire between these days, without those that are to be replaced since an earlier month: a letter
     * that stays away within the month would tell on which side of its day that was said (PEP-06).
     */
    List<Long> listExpiring(LocalDate from, LocalDate until, String month) {
        return em.createQuery("""
                        select k.id from PepKit k where k.expiresOn between :from and :until
                          and not exists (select r.kitId from PepKitToReplace r where r.kitId = k.id and r.month < :month)
                        order by k.expiresOn, k.id
                        """, Long.class)
                .setParameter("month", month)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    private String where(Reach reach, KitFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder(reach.jpql("reach", parameters));
        if (filter.words() != null && !filter.words().isBlank()) {
            where.append(" and (k.batch like :words or k.seal like :words or k.place like :words"
                    + " or t.titleEn like :words or t.personName like :words or s.name like :words)");
            var escaped = filter.words().strip().replaceAll("([\\\\%_])", "\\\\$1");
            parameters.put("words", "%" + escaped + "%");
        }
        if (filter.country() != null) {
            where.append(" and c.code = :country");
            parameters.put("country", filter.country());
        }
        if (filter.state() != null) {
            where.append(state(filter.state(), parameters));
        }
        return where.toString();
    }

    private String state(KitState state, Map<String, Object> parameters) {
        if (state == KitState.TO_BE_REPLACED) {
            return " and r.kitId is not null";
        }
        var expired = LocalDays.of(clock).jpqlBefore("k.expiresOn", parameters);
        return switch (state) {
            case EXPIRED -> " and r.kitId is null and " + expired;
            case IN_TRANSIT -> " and r.kitId is null and k.inTransit = true and not " + expired;
            default -> " and r.kitId is null and k.inTransit = false and not " + expired;
        };
    }

    private List<KitRegisterRow> rows(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .map(row -> KitRegisterRow.of(
                        KitRow.of((PepKit) row[0], ((Contact) row[3]).title(), (PepKitToReplace) row[1]),
                        (DutyStation) row[4],
                        (String) row[5],
                        (String) row[6],
                        clock))
                .toList();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** What is no number was typed into the address by hand. */
    private static Set<Long> numbers(Set<String> subjects) {
        var numbers = subjects.stream()
                .filter(subject -> subject.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return numbers.isEmpty() ? Set.of(-1L) : numbers;
    }
}
