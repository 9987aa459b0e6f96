package haven.board;

import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;

@ApplicationScoped
class BoardRepository {

    @Inject
    EntityManager em;

    /** The stations within this scope, by name. */
    List<BoardStation> listWithin(String scope) {
        var parameters = new HashMap<String, Object>();
        var query = em.createQuery(
                "select new haven.board.BoardStation(g.code, c.code, s.code, s.name, s.latitude, s.longitude)"
                        + " from DutyStation s join s.country c join c.region g where "
                        + new Reach(List.of(scope)).jpql("within", parameters) + " order by s.name, s.code",
                BoardStation.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
