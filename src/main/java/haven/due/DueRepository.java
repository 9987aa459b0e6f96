package haven.due;

import haven.access.Role;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class DueRepository {

    private static final int MOST_ABLE = 100;

    @Inject
    EntityManager em;

    /** What sleeps on this day within these scopes. */
    List<DueMark> listAsleep(List<String> scopes, LocalDate day) {
        var jpql = new StringBuilder("select m from DueMark m where m.asleepUntil > :day and (1 = 0");
        for (int i = 0; i < scopes.size(); i++) {
            jpql.append(" or m.scope like :scope").append(i);
        }
        var query = em.createQuery(jpql.append(')').toString(), DueMark.class).setParameter("day", day);
        for (int i = 0; i < scopes.size(); i++) {
            query.setParameter("scope" + i, scopes.get(i) + "%");
        }
        return query.getResultList();
    }

    List<DueMark> listGivenTo(long person) {
        return em.createQuery("select m from DueMark m where m.givenTo = :person", DueMark.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The marks of these items, by key. */
    Map<String, DueMark> marks(Collection<String> items) {
        var marks = new HashMap<String, DueMark>();
        if (!items.isEmpty()) {
            em.createQuery("select m from DueMark m where m.item in :items", DueMark.class)
                    .setParameter("items", items)
                    .getResultList()
                    .forEach(mark -> marks.put(mark.getItem(), mark));
        }
        return marks;
    }

    /** The mark of this item, while nobody else changes it. */
    Optional<DueMark> findForChange(String item) {
        em.createNativeQuery("select id from due_mark where item = ?1 for update")
                .setParameter(1, item)
                .getResultList();
        return Optional.ofNullable(marks(List.of(item)).get(item));
    }

    /** @throws RuleViolation where somebody else decided about the same item at the same moment */
    void keep(DueMark mark) {
        try {
            em.persist(mark);
            em.flush();
        } catch (OptimisticLockException meanwhile) {
            throw new RuleViolation("due.error.changedMeanwhile");
        } catch (PersistenceException failed) {
            throw isTaken(failed) ? new RuleViolation("due.error.changedMeanwhile") : failed;
        }
    }

    private static boolean isTaken(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }

    void remove(DueMark mark) {
        em.remove(mark);
        em.flush();
    }

    /** Marks behind this one, in the order in which they were made. */
    List<DueMark> listMarks(long after, int most) {
        return em.createQuery("select m from DueMark m where m.id > :after order by m.id", DueMark.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Names of people by their ids. */
    Map<Long, String> names(Collection<Long> ids) {
        var known = ids.stream().filter(Objects::nonNull).distinct().toList();
        var names = new HashMap<Long, String>();
        if (!known.isEmpty()) {
            em.createQuery("select p.id, p.givenName, p.familyName from Person p where p.id in :ids", Object[].class)
                    .setParameter("ids", known)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], row[1] + " " + row[2]));
        }
        return names;
    }

    /** Who holds one of these roles in one of these scopes on this day and can sign in, by name. */
    List<DuePerson> listAble(Collection<Role> roles, Collection<String> scopes, LocalDate day) {
        return em
                .createQuery("""
                        select distinct p.id, p.givenName, p.familyName from Duty d join d.person p
                        where d.role in :roles and d.scope in :scopes and d.from <= :day
                          and (d.to is null or d.to >= :day)
                          and exists (select a.id from Account a where a.personId = p.id and a.active = true)
                        order by p.familyName, p.givenName, p.id
                        """, Object[].class)
                .setParameter("roles", roles)
                .setParameter("scopes", scopes)
                .setParameter("day", day)
                .setMaxResults(MOST_ABLE)
                .getResultList()
                .stream()
                .map(row -> new DuePerson((Long) row[0], row[1] + " " + row[2]))
                .toList();
    }

    /** Codes of the countries within these scopes. */
    List<String> countries(List<String> scopes) {
        var jpql = new StringBuilder("select c.code from Country c join c.region g where (1 = 0");
        for (int i = 0; i < scopes.size(); i++) {
            jpql.append(" or concat('/world/', g.code, '/', c.code, '/') like :scope")
                    .append(i);
        }
        var query = em.createQuery(jpql.append(") order by c.code").toString(), String.class);
        for (int i = 0; i < scopes.size(); i++) {
            query.setParameter("scope" + i, scopes.get(i) + "%");
        }
        return query.getResultList();
    }

    LocalDate startOf(String rule) {
        return ((java.sql.Date) em.createNativeQuery("select from_date from due_rule where rule = ?1")
                        .setParameter(1, rule)
                        .getSingleResult())
                .toLocalDate();
    }
}
