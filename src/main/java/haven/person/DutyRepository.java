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
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class DutyRepository {

    @Inject
    EntityManager em;

    /** One row a duty held on this day; one row without a role for a person who holds none. */
    private record StandingRow(String givenName, String familyName, String language, Role role, String scope) {}

    Optional<Standing> findStanding(long personId, LocalDate day) {
        var rows = em.createQuery("""
                        select p.givenName, p.familyName, p.language, d.role, d.scope
                        from Person p left join Duty d
                          on d.person = p and d.from <= :day and (d.to is null or d.to >= :day)
                        where p.id = :person
                        """, Object[].class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new StandingRow(
                        (String) row[0], (String) row[1], (String) row[2], (Role) row[3], (String) row[4]))
                .toList();
        return rows.stream()
                .findFirst()
                .map(first -> new Standing(
                        first.givenName() + " " + first.familyName(),
                        first.language(),
                        rows.stream()
                                .filter(row -> row.role() != null)
                                .map(row -> new Grant(row.role(), row.scope()))
                                .toList()));
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
