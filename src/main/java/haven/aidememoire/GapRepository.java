package haven.aidememoire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What readers see in an area, as facts for lists: a number of statements that does not grow with the stations. */
@ApplicationScoped
class GapRepository {

    @Inject
    EntityManager em;

    /** Services that readers rely on, below this scope. */
    List<ServiceFacts> listServices(String scope) {
        return em.createQuery("""
                        select new haven.aidememoire.ServiceFacts(
                            a.scope, c.id, s.group, s.gives, s.welcomes, c.hours, c.languages, c.answeredOn)
                        from SupportService s join s.aideMemoire a join s.contact c
                        where s.removed = false and c.reliedOn = true and a.scope like :scope
                        """, ServiceFacts.class)
                .setParameter("scope", scope + "%")
                .getResultList();
    }

    /** Their contacts, as far as they have a number. */
    Set<Long> listReachable(String scope) {
        return em.createQuery("""
                        select distinct c.id from SupportService s join s.aideMemoire a join s.contact c join c.numbers n
                        where a.scope like :scope
                        """, Long.class).setParameter("scope", scope + "%").getResultList().stream()
                .collect(Collectors.toSet());
    }

    /** The editions in force below this scope. */
    List<PublishedFacts> listPublished(String scope) {
        return em.createQuery("""
                        select new haven.aidememoire.PublishedFacts(a.scope, e.madeAt, a.approvedOn, l.id, l.checkedOn)
                        from AideMemoireEdition e join e.aideMemoire a left join CountryLaw l on l.aideMemoire = a
                        where a.scope like :scope and e.outcome <> :withdrawn
                          and not exists (select x.id from AideMemoireEdition x where x.aideMemoire = a and x.id > e.id)
                        """, PublishedFacts.class)
                .setParameter("scope", scope + "%")
                .setParameter("withdrawn", AideMemoireEdition.Outcome.WITHDRAWN)
                .getResultList();
    }

    /** Open proposals of others, or what was sent back to this person, the oldest first. */
    List<DecisionFacts> listLast(AideDecision.Outcome outcome) {
        return em.createQuery("""
                        select new haven.aidememoire.DecisionFacts(a.id, a.scope, a.placeCode, d.decidedAt, d.proposedBy)
                        from AideDecision d join d.aideMemoire a
                        where d.outcome = :outcome
                          and not exists (select x.id from AideDecision x where x.aideMemoire = a and x.id > d.id)
                        order by d.decidedAt, d.id
                        """, DecisionFacts.class)
                .setParameter("outcome", outcome)
                .getResultList();
    }
}
