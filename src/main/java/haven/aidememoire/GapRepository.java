package haven.aidememoire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What readers see in an area, as facts for lists: a number of statements that does not grow with the stations. */
@ApplicationScoped
class GapRepository {

    @Inject
    EntityManager em;

    /** Services that readers rely on, below this scope. */
    List<ServiceFacts> listServices(String scope) {
        return em.createQuery("""
                        select new haven.aidememoire.ServiceFacts(
                            a.scope, s.group, s.gives, s.welcomes, c.hours, c.languages, c.answeredOn,
                            (select count(n.id) from ContactNumber n where n.contact = c))
                        from SupportService s join s.aideMemoire a join s.contact c
                        where s.removed = false and c.reliedOn = true and a.scope like :scope
                        """, ServiceFacts.class)
                .setParameter("scope", scope + "%")
                .getResultList();
    }

    /** The editions in force below this scope. */
    List<PublishedFacts> listPublished(String scope) {
        return em.createQuery("""
                        select new haven.aidememoire.PublishedFacts(a.scope, e.madeAt, a.approvedOn)
                        from AideMemoireEdition e join e.aideMemoire a
                        where a.scope like :scope and e.outcome <> :withdrawn
                          and not exists (select x.id from AideMemoireEdition x where x.aideMemoire = a and x.id > e.id)
                        """, PublishedFacts.class)
                .setParameter("scope", scope + "%")
                .setParameter("withdrawn", AideMemoireEdition.Outcome.WITHDRAWN)
                .getResultList();
    }

    /** What is said about the law of countries below this scope. */
    List<LawFacts> listLaws(String scope) {
        return em.createQuery("""
                        select new haven.aidememoire.LawFacts(a.scope, l.checkedOn)
                        from CountryLaw l join l.aideMemoire a where a.scope like :scope
                        """, LawFacts.class)
                .setParameter("scope", scope + "%")
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
