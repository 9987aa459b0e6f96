package haven.person;

import haven.access.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class DutyRepository {

    @Inject
    EntityManager em;

    List<Grant> listGrants(long personId, LocalDate day) {
        return em.createQuery("""
                        select new haven.access.Grant(d.role, d.scope) from Duty d
                        where d.person.id = :person and d.from <= :day and (d.to is null or d.to >= :day)
                        """, Grant.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Who holds duties in exactly these scopes on this day; holders before those who act, longest first. */
    List<ResponsibleRow> listHolders(Collection<String> scopes, LocalDate day) {
        return em.createQuery("""
                        select new haven.person.ResponsibleRow(
                            d.role, p.givenName, p.familyName, d.acting, d.from, p.sample)
                        from Duty d join d.person p
                        where d.scope in :scopes and d.from <= :day and (d.to is null or d.to >= :day)
                        order by d.acting, d.from, d.id
                        """, ResponsibleRow.class)
                .setParameter("scopes", scopes)
                .setParameter("day", day)
                .getResultList();
    }
}
