package haven.custodian;

import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

@ApplicationScoped
class ManagerDueRepository {

    private static final String VACANT = """
            select g.code, c.code, (select max(l.contact.to) from PepManager l where l.country = c and l.contact.to < :today)
            from Country c join c.region g
            where exists (select p.id from PepCustodian p join p.contact k where p.station.country = c
                and k.from <= :today and (k.to is null or k.to >= :today))
              and not exists (select m.id from PepManager m join m.contact n where m.country = c
                and n.from <= :today and (n.to is null or n.to >= :today))
              and\s""";

    @Inject
    EntityManager em;

    /** Countries within reach where nobody coordinates today; if not null, only the one with this code. */
    List<ManagerDueRow> listVacant(Reach reach, String country, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        parameters.put("today", today);
        var jpql = VACANT + reach.jpql("reach", parameters);
        if (country != null) {
            jpql += " and c.code = :country";
            parameters.put("country", country);
        }
        var query = em.createQuery(jpql + " order by c.code", Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(row -> new ManagerDueRow((String) row[0], (String) row[1], day(row[2])))
                .toList();
    }

    /** A maximum in a part of a query comes as the driver gives it. */
    private static LocalDate day(Object last) {
        return last instanceof Date day ? day.toLocalDate() : (LocalDate) last;
    }
}
