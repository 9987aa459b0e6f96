package haven.aidememoire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the shelf does not say of an area: a number of statements that does not grow with the stations. */
@ApplicationScoped
class GapRepository {

    @Inject
    EntityManager em;

    /**
     * AM-17: what was released of services "by voice only", of which the shelf knows not more than that they are there;
     * by contact. A number of statements that does not grow with the places.
     */
    Map<Long, Gaps.Measured> mapByVoice(Collection<String> scopes) {
        if (scopes.isEmpty()) { // "in ()" is no SQL
            return Map.of();
        }
        var released = listDrafts(scopes).stream()
                .flatMap(draft -> Copies.read(draft, DraftCopy.class).services().stream())
                .collect(Collectors.toMap(DraftCopy.ServiceCopy::id, Function.identity(), (one, same) -> one));
        return listServices(scopes).stream()
                .filter(facts -> released.containsKey(facts.service()))
                .collect(Collectors.toMap(
                        ServiceFacts::contact,
                        facts -> Gaps.Measured.of(released.get(facts.service()), facts.answeredOn())));
    }

    private List<String> listDrafts(Collection<String> scopes) {
        return em.createQuery("""
                        select e.draft from AideMemoireEdition e join e.aideMemoire a
                        where a.scope in :scopes and e.outcome <> :withdrawn
                          and not exists (select x.id from AideMemoireEdition x where x.aideMemoire = a and x.id > e.id)
                        """, String.class)
                .setParameter("scopes", scopes)
                .setParameter("withdrawn", AideMemoireEdition.Outcome.WITHDRAWN)
                .getResultList();
    }

    private List<ServiceFacts> listServices(Collection<String> scopes) {
        return em.createQuery("""
                        select new haven.aidememoire.ServiceFacts(s.id, c.id, c.answeredOn)
                        from SupportService s join s.aideMemoire a join s.contact c
                        where s.removed = false and a.scope in :scopes
                        """, ServiceFacts.class)
                .setParameter("scopes", scopes)
                .getResultList();
    }

    /** The scopes below this one that have an edition in force. */
    List<String> listPublished(String scope) {
        return em.createQuery("""
                        select a.scope from AideMemoireEdition e join e.aideMemoire a
                        where a.scope like :scope and e.outcome <> :withdrawn
                          and not exists (select x.id from AideMemoireEdition x where x.aideMemoire = a and x.id > e.id)
                        """, String.class)
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
