package haven.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StayRepository {

    private static final int ENOUGH = 6;

    @Inject
    EntityManager em;

    /**
     * With their stations, countries and regions: postings that may cover this day in some time zone, newest first;
     * then visits that have begun, newest first. No more than what it takes to choose one.
     */
    List<Stay> listForHome(long personId, LocalDate dayInUtc) {
        return em.createQuery("""
                        select s from Stay s join fetch s.station t join fetch t.country c join fetch c.region
                        where s.person.id = :person and s.from <= :tomorrow
                          and (s.kind = haven.person.Stay.Kind.VISIT
                            or s.kind = haven.person.Stay.Kind.POSTING and (s.to is null or s.to >= :yesterday))
                        order by case when s.kind = haven.person.Stay.Kind.POSTING then 0 else 1 end, s.from desc
                        """, Stay.class)
                .setParameter("person", personId)
                .setParameter("yesterday", dayInUtc.minusDays(1))
                .setParameter("tomorrow", dayInUtc.plusDays(1))
                .setMaxResults(ENOUGH)
                .getResultList();
    }

    /** With station, country and region: all of somebody's stays, the first one first. */
    List<Stay> listOf(long personId) {
        return em.createQuery("select s from Stay s where s.person.id = :person order by s.from, s.id", Stay.class)
                .setParameter("person", personId)
                .setHint("eclipselink.join-fetch", "s.station.country.region")
                .getResultList();
    }

    /** The person, locked: of two who change somebody's stays at once one comes after the other. */
    Optional<Person> lock(long personId) {
        return Optional.ofNullable(em.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Person> find(long personId) {
        return Optional.ofNullable(em.find(Person.class, personId));
    }

    void add(Stay stay) {
        em.persist(stay);
        em.flush();
    }

    void remove(Stay stay) {
        em.remove(stay);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
