package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class FormPostRepository {

    @Inject
    EntityManager em;

    /** False when the row is there already; the database decides, so two nodes cannot both get true. */
    boolean add(String key, Instant now) {
        return em.createNativeQuery("insert ignore into form_post (form_key, posted_at) values (?1, ?2)")
                        .setParameter(1, key)
                        .setParameter(2, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    Optional<String> answer(String key) {
        return em
                .createNativeQuery("select answer from form_post where form_key = ?1")
                .setParameter(1, key)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .findFirst();
    }

    void setAnswer(String key, String address) {
        em.createNativeQuery("update form_post set answer = ?2 where form_key = ?1")
                .setParameter(1, key)
                .setParameter(2, address)
                .executeUpdate();
    }

    void remove(String key) {
        em.createNativeQuery("delete from form_post where form_key = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }

    void addPortalKey(String name, String value, Instant now) {
        em.createNativeQuery("insert ignore into portal_key (name, value, made_at) values (?1, ?2, ?3)")
                .setParameter(1, name)
                .setParameter(2, value)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    String portalKey(String name) {
        return (String) em.createNativeQuery("select value from portal_key where name = ?1")
                .setParameter(1, name)
                .getSingleResult();
    }
}
