package haven.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;

@ApplicationScoped
class OutboxRepository {

    @Inject
    EntityManager em;

    /** Writes a letter, unless one with this name was written before. */
    void add(String once, Recipient to, String subject, String text, String button, String link, Instant now) {
        em.createNativeQuery("""
                        insert ignore into letter (once, person_id, address, language, subject, text, button, link, made_at, due_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)
                        """)
                .setParameter(1, once)
                .setParameter(2, to.personId())
                .setParameter(3, to.address())
                .setParameter(4, to.language().tag())
                .setParameter(5, subject)
                .setParameter(6, text)
                .setParameter(7, button)
                .setParameter(8, link)
                .setParameter(9, Timestamp.from(now))
                .executeUpdate();
    }
}
