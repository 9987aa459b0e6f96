package haven.call;

import haven.contact.Called;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class AnsweredRepository {

    /** Of the contacts of a place on which readers rely, how many there are and how many were answered since a day. */
    record Count(String scope, long all, long answered) {}

    @Inject
    EntityManager em;

    /** At the stations below this scope that have any; one statement whatever their number. */
    List<Count> count(String scope, LocalDate today, LocalDate since) {
        return em
                .createQuery("""
                        select c.scope, count(c.id), sum(case when c.answeredOn >= :since then 1 else 0 end)
                        from Contact c
                        where c.scope like :below and c.scope like '/world/%/%/%/' and c.kind in :kinds
                          and c.reliedOn = true and c.from <= :today and (c.to is null or c.to >= :today)
                        group by c.scope
                        """, Object[].class)
                .setParameter("since", since)
                .setParameter("below", scope + "%")
                .setParameter("kinds", Called.KINDS)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(row -> new Count((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }
}
