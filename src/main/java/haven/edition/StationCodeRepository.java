package haven.edition;

import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
class StationCodeRepository {

    @Inject
    EntityManager em;

    /** The oldest first. */
    List<StationCode> listOf(DutyStation station) {
        return em.createQuery("select c from StationCode c where c.station = :station order by c.id", StationCode.class)
                .setParameter("station", station)
                .getResultList();
    }

    void add(StationCode code) {
        em.persist(code);
    }

    void flush() {
        em.flush();
    }
}
