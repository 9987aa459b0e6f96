package haven.warden;

import haven.access.Permission;
import haven.due.DueQuestion;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** Numbers of wardens who are there, by the world's calendar. */
@ApplicationScoped
class WardenNumberRepository {

    private static final String UNCHECKED = """
            select new haven.warden.NumberDueRow(d.id, p.givenName, p.familyName, d.from, d.checkedOn,
              z.name, g.code, c.code, s.code, s.name)
            from WardenDuty d join d.person p join d.zone z join z.station s join s.country c join c.region g
            where d.from <= :today and (d.to is null or d.to >= :today) and (z.to is null or z.to >= :today)
              and (d.checkedOn is null or d.checkedOn < :before)
              and (p.contractTo is null or p.contractTo >= :today)
              and exists (select v.id from Stay v where v.person = p and v.station = s
                and v.kind <> haven.person.Stay.Kind.ABSENCE and v.from <= :today and (v.to is null or v.to >= :today))
              and\s""";

    @Inject
    EntityManager em;

    /** Not called since this day, of wardens who look after a zone today. There are few: all are read. */
    List<NumberDueRow> listUnchecked(DueQuestion question, LocalDate today, LocalDate before) {
        var parameters = new HashMap<String, Object>();
        parameters.put("today", today);
        parameters.put("before", before);
        var jpql = UNCHECKED + new Reach(question.holder().scopesOf(Permission.KEEP_WARDENS)).jpql("kept", parameters);
        if (question.country() != null) {
            jpql += " and c.code = :country";
            parameters.put("country", question.country());
        }
        var query = em.createQuery(jpql + " order by d.id", NumberDueRow.class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
