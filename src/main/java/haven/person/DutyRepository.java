package haven.person;

import haven.access.Duties.Standing;
import haven.access.Duties.Term;
import haven.access.Grant;
import haven.access.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class DutyRepository {

    @Inject
    EntityManager em;

    /** One row a duty held on this day; one row without a role for a person who holds none. */
    private record StandingRow(String givenName, String familyName, String language, Grant grant) {}

    Optional<Standing> findStanding(long personId, LocalDate day) {
        var rows = em.createQuery("""
                        select p.givenName, p.familyName, p.language, d.role, d.scope,
                          d.acting, h.id, h.givenName, h.familyName
                        from Person p left join Duty d
                          on d.person = p and d.from <= :day and (d.to is null or d.to >= :day)
                          left join d.actingFor h
                        where p.id = :person
                        """, Object[].class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new StandingRow((String) row[0], (String) row[1], (String) row[2], grant(row)))
                .toList();
        return rows.stream()
                .findFirst()
                .map(first -> new Standing(
                        first.givenName() + " " + first.familyName(),
                        first.language(),
                        rows.stream()
                                .map(StandingRow::grant)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    private static Grant grant(Object[] row) {
        if (row[3] == null) {
            return null;
        }
        var holder = row[6] == null ? null : row[7] + " " + row[8];
        var behalf = Boolean.TRUE.equals(row[5]) ? new Grant.Behalf((Long) row[6], holder) : null;
        return new Grant((Role) row[3], (String) row[4], behalf);
    }

    Map<Long, String> names(Collection<Long> personIds) {
        var names = new HashMap<Long, String>();
        if (!personIds.isEmpty()) {
            em.createQuery("select p.id, p.givenName, p.familyName from Person p where p.id in :ids", Object[].class)
                    .setParameter("ids", personIds)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], row[1] + " " + row[2]));
        }
        return names;
    }

    /** Each word must begin the given name or the family name. */
    List<Long> findByName(String typed, int most) {
        var words = typed.strip().split("\\s+");
        var jpql = new StringBuilder("select p.id from Person p where p.id > 0");
        for (int i = 0; i < words.length; i++) {
            jpql.append(
                    " and (p.givenName like :w%1$d escape '!' or p.familyName like :w%1$d escape '!')".formatted(i));
        }
        var query = em.createQuery(jpql + " order by p.familyName, p.givenName, p.id", Long.class);
        for (int i = 0; i < words.length; i++) {
            query.setParameter("w" + i, words[i].replaceAll("[!%_]", "!$0") + "%");
        }
        return query.setMaxResults(most).getResultList();
    }

    List<Long> listAdministrators(LocalDate day) {
        return em.createQuery("""
                        select d.person.id from Duty d
                        where d.role = :role and d.from <= :day and (d.to is null or d.to >= :day)
                        """, Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("day", day)
                .getResultList();
    }

    List<Term> listAdministratorTerms(LocalDate day) {
        return em.createQuery(
                        "select d.person.id, d.from, d.to from Duty d"
                                + " where d.role = :role and (d.to is null or d.to >= :day)",
                        Object[].class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Term((Long) row[0], (LocalDate) row[1], (LocalDate) row[2]))
                .toList();
    }

    void add(Person person, Duty duty) {
        em.persist(person);
        em.persist(duty);
        em.flush();
    }

    /** Who holds these roles in exactly these scopes on this day; holders before those who act, longest first. */
    List<ResponsibleRow> listHolders(Collection<Role> roles, Collection<String> scopes, LocalDate day) {
        return em.createQuery("""
                        select new haven.person.ResponsibleRow(
                            d.role, p.givenName, p.familyName, d.acting, d.from, p.sample)
                        from Duty d join d.person p
                        where d.scope in :scopes and d.role in :roles
                          and d.from <= :day and (d.to is null or d.to >= :day)
                        order by d.acting, d.from, d.id
                        """, ResponsibleRow.class)
                .setParameter("roles", roles)
                .setParameter("scopes", scopes)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<Duty> find(long id) {
        return Optional.ofNullable(em.find(Duty.class, id));
    }

    /** All duties of these people that were not over on this day, with who is away. */
    List<Duty> list(Collection<Long> personIds, LocalDate since) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select d from Duty d left join fetch d.actingFor
                                where d.person.id in :people and (d.to is null or d.to >= :since)
                                order by d.from, d.id
                                """, Duty.class)
                        .setParameter("people", personIds)
                        .setParameter("since", since)
                        .getResultList();
    }

    /** With holder and who is away: duties in exactly these scopes that are not over on this day, or begin till then. */
    List<Duty> listIn(Collection<String> scopes, LocalDate day, LocalDate until) {
        return em.createQuery("""
                        select d from Duty d join fetch d.person left join fetch d.actingFor
                        where d.scope in :scopes and d.from <= :until and (d.to is null or d.to >= :day)
                        order by d.acting, d.from, d.id
                        """, Duty.class)
                .setParameter("scopes", scopes)
                .setParameter("day", day)
                .setParameter("until", until)
                .getResultList();
    }

    void add(Duty duty) {
        em.persist(duty);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
