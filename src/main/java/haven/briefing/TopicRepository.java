package haven.briefing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

/** Lists of topics, and what is in them. */
@ApplicationScoped
class TopicRepository {

    @Inject
    EntityManager em;

    /** All lists of a country, or of the world; drafts too, the newest first. */
    List<TopicList> listOf(String country) {
        if (country == null) {
            return em.createQuery(
                            "select l from TopicList l where l.country is null order by l.number desc", TopicList.class)
                    .getResultList();
        }
        return em.createQuery(
                        "select l from TopicList l join l.country c where c.code = :code order by l.number desc",
                        TopicList.class)
                .setParameter("code", country)
                .setHint("eclipselink.join-fetch", "l.country.region")
                .getResultList();
    }

    /** The codes of countries that have released a list of their own. */
    List<String> listCountries() {
        return em.createQuery(
                        "select distinct c.code from TopicList l join l.country c where l.releasedAt is not null order by c.code",
                        String.class)
                .getResultList();
    }

    /** What these lists have, in order. */
    List<Topic> listTopics(Collection<Long> lists) {
        return em.createQuery(
                        "select t from Topic t join fetch t.list where t.list.id in :lists order by t.list.id, t.position, t.id",
                        Topic.class)
                .setParameter("lists", lists)
                .getResultList();
    }

    /** As it is now, and so that nobody else changes it meanwhile. */
    TopicList lock(TopicList list) {
        em.lock(list, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(list);
        return list;
    }

    void add(Object entity) {
        em.persist(entity);
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    void flush() {
        em.flush();
    }
}
