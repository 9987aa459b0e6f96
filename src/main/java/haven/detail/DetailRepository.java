package haven.detail;

import haven.person.Person;
import haven.person.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class DetailRepository {

    @Inject
    EntityManager em;

    /** Of these people, in the order of their kinds. */
    List<PersonDetail> list(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery("select d from PersonDetail d where d.person.id in :people", PersonDetail.class)
                        .setParameter("people", people)
                        .getResultStream()
                        .sorted(java.util.Comparator.comparing(PersonDetail::getKind))
                        .toList();
    }

    /** With country and region: where these people may be posted or visiting today, by some calendar. */
    List<Stay> listStays(Collection<Long> people, LocalDate dayInUtc) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select s from Stay s where s.person.id in :people
                                  and s.kind <> haven.person.Stay.Kind.ABSENCE
                                  and s.from <= :tomorrow and (s.to is null or s.to >= :yesterday)
                                order by s.from desc, s.id
                                """, Stay.class)
                        .setParameter("people", people)
                        .setParameter("yesterday", dayInUtc.minusDays(1))
                        .setParameter("tomorrow", dayInUtc.plusDays(1))
                        .setHint("eclipselink.join-fetch", "s.station.country.region")
                        .getResultList();
    }

    Optional<PersonDetail> find(long id) {
        return Optional.ofNullable(em.find(PersonDetail.class, id));
    }

    /** Whoever changes details of this person meanwhile waits. */
    Optional<Person> lock(long person) {
        return Optional.ofNullable(em.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Person> findPerson(long person) {
        return Optional.ofNullable(em.find(Person.class, person));
    }

    void add(PersonDetail detail) {
        em.persist(detail);
        em.flush();
    }

    void remove(PersonDetail detail) {
        em.remove(detail);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
