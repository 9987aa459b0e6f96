package haven.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PersonMailRepository {

    @Inject
    EntityManager em;

    Optional<Person> find(long personId) {
        return Optional.ofNullable(em.find(Person.class, personId));
    }

    /** People with an e-mail address who hold a duty on this day. */
    List<Long> listDutyHolders(LocalDate day) {
        return em.createQuery("""
                        select distinct p.id from Duty d join d.person p
                        where d.from <= :day and (d.to is null or d.to >= :day) and p.email is not null
                        """, Long.class).setParameter("day", day).getResultList();
    }
}
