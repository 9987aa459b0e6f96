package haven.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class PlaceRepository {

    @Inject
    EntityManager em;

    /** With its country, region and Designated Area. */
    Optional<DutyStation> findStation(String code) {
        return em.createQuery("""
                        select s from DutyStation s join fetch s.country c join fetch c.region
                        left join fetch s.designatedArea
                        where s.code = :code
                        """, DutyStation.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** With its country, region and Designated Area. */
    Optional<DutyStation> findStation(long id) {
        return em.createQuery("""
                        select s from DutyStation s join fetch s.country c join fetch c.region
                        left join fetch s.designatedArea
                        where s.id = :id
                        """, DutyStation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<StationRow> listStations() {
        return em.createQuery("""
                        select new haven.place.StationRow(s.code, s.name, c.code)
                        from DutyStation s join s.country c order by s.name
                        """, StationRow.class).getResultList();
    }

    /** With its region. */
    Optional<Country> findCountry(String code) {
        return em.createQuery("select c from Country c join fetch c.region where c.code = :code", Country.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
