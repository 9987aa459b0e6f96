package haven.person;

import haven.access.Duties.Standing;
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
}
