package haven.person;

import haven.account.AccountStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class PersonRepository {

    private static final PersonFilter EVERYBODY = new PersonFilter(null, null, null, null, null, null, false);

    @Inject
    EntityManager em;

    List<Person> list(PeopleReach reach, PersonFilter filter, LocalDate today, int from, int count) {
        return query("select p", reach, filter, today, " order by " + filter.order(), Person.class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
    }

    /** Those with higher ids than this one, by id: so a long list is read in parts. */
    List<Person> listAfter(PeopleReach reach, PersonFilter filter, LocalDate today, long after, int count) {
        return query("select p", reach, filter, today, " and p.id > :after order by p.id", Person.class)
                .setParameter("after", after)
                .setMaxResults(count)
                .getResultList();
    }

    long count(PeopleReach reach, PersonFilter filter, LocalDate today) {
        return query("select count(p)", reach, filter, today, "", Long.class).getSingleResult();
    }

    /** Which of these people the reader sees. */
    Set<Long> visible(PeopleReach reach, Collection<Long> ids, LocalDate today) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(query("select p.id", reach, EVERYBODY, today, " and p.id in :ids", Long.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    /** The person with this staff number or e-mail address. */
    Optional<Person> find(String handle) {
        return em.createQuery("select p from Person p where p.staffNumber = :number or p.email = :email", Person.class)
                .setParameter("number", ascii(handle))
                .setParameter("email", handle)
                .setMaxResults(2)
                .getResultStream()
                .findFirst();
    }

    /** What the column cannot hold is nobody's number: the database refuses to compare it. */
    private static String ascii(String handle) {
        return handle.chars().allMatch(sign -> sign < 128) ? handle : "";
    }

    /** Their accounts' stages by person; who has no account is not among them. */
    Map<Long, AccountStage> stages(Collection<Long> ids) {
        var stages = new HashMap<Long, AccountStage>();
        if (!ids.isEmpty()) {
            em.createQuery("""
                            select a.personId, a.active, case when a.passwordHash is null then 0 else 1 end
                            from Account a where a.personId in :ids
                            """, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> stages.put(
                            (Long) row[0], AccountStage.of((Boolean) row[1], ((Number) row[2]).intValue() == 1)));
        }
        return stages;
    }

    /** With country and region: postings of these people today, the newest last. */
    List<Stay> listPostings(Collection<Long> ids, LocalDate today) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select s from Stay s where s.person.id in :ids
                                  and s.kind = haven.person.Stay.Kind.POSTING
                                  and s.from <= :today and (s.to is null or s.to >= :today)
                                order by s.from, s.id
                                """, Stay.class)
                        .setParameter("ids", ids)
                        .setParameter("today", today)
                        .setHint("eclipselink.join-fetch", "s.station.country.region")
                        .getResultList();
    }

    /** Codes of the countries where people are posted today whose posting the reader may know. */
    List<String> postingCountries(PeopleReach reach, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        var query = em.createQuery(
                "select distinct c.code from Stay v join v.station s join s.country c join c.region g"
                        + " where v.kind = haven.person.Stay.Kind.POSTING and v.from <= :today"
                        + " and (v.to is null or v.to >= :today) and "
                        + reach.postings().jpql("postings", parameters) + " order by c.code",
                String.class);
        parameters.forEach(query::setParameter);
        return query.setParameter("today", today).getResultList();
    }

    void add(Person person) {
        em.persist(person);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    private <T> TypedQuery<T> query(
            String select, PeopleReach reach, PersonFilter filter, LocalDate today, String end, Class<T> type) {
        var parameters = new HashMap<String, Object>();
        var jpql = new StringBuilder(select + " from Person p where " + reach.jpql(parameters));
        if (!reach.isEverybody()) {
            parameters.put("recent", today.minusDays(Duty.TAKE_BACK_WITHIN.toDays()));
            parameters.put("today", today);
        }
        var words = filter.patterns();
        for (int i = 0; i < words.size(); i++) {
            jpql.append(" and p.folded like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, words.get(i));
        }
        if (filter.country() != null) {
            jpql.append(" and ").append(reach.jpqlPostedIn(filter.country(), parameters));
            parameters.put("today", today);
        }
        if (filter.role() != null) {
            jpql.append(" and exists (select d.id from Duty d where d.person = p and d.role = :role"
                    + " and d.from <= :today and (d.to is null or d.to >= :today))");
            parameters.put("role", filter.role());
            parameters.put("today", today);
        }
        if (filter.stage() != null) {
            jpql.append(" and ").append(stage(filter.stage()));
        }
        if (filter.category() != null) {
            jpql.append(" and p.category = :category");
            parameters.put("category", filter.category());
        }
        var query = em.createQuery(jpql + end, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String stage(AccountStage stage) {
        var one = "exists (select a.id from Account a where a.personId = p.id%s)";
        return switch (stage) {
            case NONE -> "not " + one.formatted("");
            case INVITED -> one.formatted(" and a.active = true and a.passwordHash is null");
            case ACTIVE -> one.formatted(" and a.active = true and a.passwordHash is not null");
            case DEACTIVATED -> one.formatted(" and a.active = false");
        };
    }
}
