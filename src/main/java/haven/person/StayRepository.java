package haven.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

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
}
