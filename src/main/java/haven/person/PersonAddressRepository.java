package haven.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PersonAddressRepository {

    private static final int ENOUGH = 5;

    @Inject
    EntityManager em;

    Optional<Person> find(long personId) {
        return Optional.ofNullable(em.find(Person.class, personId));
    }

    /** The column's collation makes capital and small letters equal, and by the index on it this is quick. */
    List<Long> listAt(String email) {
        return em.createQuery("select p.id from Person p where p.email = :email order by p.id", Long.class)
                .setParameter("email", email)
                .setMaxResults(ENOUGH)
                .getResultList();
    }

    /** Whether this person holds any duty on this day or later. */
    boolean holdsDutyFrom(long personId, LocalDate day) {
        return em.createQuery("""
                        select count(d) from Duty d where d.person.id = :person and (d.to is null or d.to >= :day)
                        """, Long.class)
                        .setParameter("person", personId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    void flush() {
        em.flush();
    }
}
