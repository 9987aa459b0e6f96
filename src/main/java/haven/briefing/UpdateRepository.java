package haven.briefing;

import haven.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has changed since people were briefed, and who has read it. */
@ApplicationScoped
class UpdateRepository {

    private static final int MOST = 100;

    @Inject
    EntityManager em;

    Optional<BriefingUpdate> find(long id) {
        return Optional.ofNullable(em.find(BriefingUpdate.class, id));
    }

    List<BriefingUpdate> list(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select u from BriefingUpdate u where u.id in :ids", BriefingUpdate.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those of this area and of what lies in it, the newest first. */
    List<BriefingUpdate> listWithin(String scope) {
        return em.createQuery(
                        "select u from BriefingUpdate u where u.withdrawnAt is null and u.scope like :scope order by u.id desc",
                        BriefingUpdate.class)
                .setParameter("scope", scope + "%")
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those that a document made, and that are open. */
    List<BriefingUpdate> listOf(String document) {
        return em.createQuery(
                        "select u from BriefingUpdate u where u.withdrawnAt is null and u.document = :document",
                        BriefingUpdate.class)
                .setParameter("document", document)
                .getResultList();
    }

    /** Ids of those about which no letter has been written, the oldest first. */
    List<Long> listUntold(Instant since) {
        return em.createQuery(
                        "select u.id from BriefingUpdate u where u.withdrawnAt is null and u.toldAt is null"
                                + " and u.publishedAt >= :since order by u.id",
                        Long.class)
                .setParameter("since", since)
                .getResultList();
    }

    /** How many people have read each of these. */
    Map<Long, Long> countRead(Collection<Long> ids) {
        var counts = new HashMap<Long, Long>();
        if (!ids.isEmpty()) {
            em.createQuery(
                            "select k.update.id, count(k.id) from BriefingUpdateConfirmation k where k.update.id in :ids"
                                    + " group by k.update.id",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        }
        return counts;
    }

    /** Who has read it, with the people, the last first. */
    List<BriefingUpdateConfirmation> listRead(long update) {
        return em.createQuery(
                        "select k from BriefingUpdateConfirmation k join fetch k.person where k.update.id = :update"
                                + " order by k.id desc",
                        BriefingUpdateConfirmation.class)
                .setParameter("update", update)
                .getResultList();
    }

    Optional<BriefingUpdateConfirmation> findRead(long update, long person) {
        return em.createQuery(
                        "select k from BriefingUpdateConfirmation k where k.update.id = :update and k.person.id = :person",
                        BriefingUpdateConfirmation.class)
                .setParameter("update", update)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** The person, locked: of two clicks one comes after the other. */
    Optional<Person> lockPerson(long person) {
        return Optional.ofNullable(em.find(Person.class, person, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
