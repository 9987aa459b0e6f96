package haven.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class EmergencyNumberRepository {

    @Inject
    EntityManager em;

    /** In the order of their kinds. */
    List<EmergencyNumberRow> listAt(String stationCode) {
        return em.createQuery("""
                        select new haven.place.EmergencyNumberRow(
                          n.id, n.kind, n.digits, n.verifiedOn, n.verifiedByRole, n.sample, n.numbersChangedOn)
                        from EmergencyNumber n, DutyStation s
                        where s.code = :code and s.country = n.country
                        order by n.id
                        """, EmergencyNumberRow.class)
                .setParameter("code", stationCode)
                .getResultStream()
                .sorted(Comparator.comparing(EmergencyNumberRow::kind))
                .toList();
    }

    Optional<EmergencyNumber> find(long id) {
        return Optional.ofNullable(em.find(EmergencyNumber.class, id));
    }

    Optional<EmergencyNumber> find(Country country, EmergencyNumber.Kind kind, String digits) {
        return em.createQuery("""
                        select n from EmergencyNumber n
                        where n.country = :country and n.kind = :kind and n.digits = :digits
                        """, EmergencyNumber.class)
                .setParameter("country", country)
                .setParameter("kind", kind)
                .setParameter("digits", digits)
                .getResultStream()
                .findFirst();
    }

    void remove(EmergencyNumber number) {
        em.remove(number);
    }
}
