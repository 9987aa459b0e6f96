package haven.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class DigestRepository {

    private static final int MOST_LINES = 100;

    @Inject
    EntityManager em;

    /** A line that waits, with the whole address to which it leads. */
    record Waiting(long id, String text, String link) {}

    /** Writes a line, unless one with this name was written before. */
    void add(String once, long personId, String text, String link, Instant now) {
        em.createNativeQuery("""
                        insert into digest_line (once, person_id, text, link, made_at) values (?1, ?2, ?3, ?4, ?5)
                        on duplicate key update once = once
                        """)
                .setParameter(1, once)
                .setParameter(2, personId)
                .setParameter(3, text)
                .setParameter(4, link)
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
    }

    /** The people for whom lines wait. */
    List<Long> listPeople() {
        return ids("select distinct person_id from digest_line where done_at is null");
    }

    /** The people whose digest of this day, or a later one, has been seen to. */
    Set<Long> listServed(LocalDate day) {
        return ids("select person_id from digest_day where day >= ?1", Date.valueOf(day)).stream()
                .collect(Collectors.toSet());
    }

    private List<Long> ids(String sql, Object... arguments) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return Arrays.stream(query.getResultList().toArray())
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    /** Takes this person's digest of this day upon this transaction; false where another one has it, or had it. */
    boolean begin(long personId, LocalDate day) {
        var moved = em.createNativeQuery("update digest_day set day = ?1 where person_id = ?2 and day < ?1")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, personId)
                .executeUpdate();
        return moved == 1
                || em.createNativeQuery("insert ignore into digest_day (person_id, day) values (?1, ?2)")
                                .setParameter(1, personId)
                                .setParameter(2, Date.valueOf(day))
                                .executeUpdate()
                        == 1;
    }

    /** This person's lines of before this instant, the oldest first. */
    List<Waiting> listWaiting(long personId, Instant before) {
        var rows = em.createNativeQuery("""
                        select id, text, link from digest_line
                        where person_id = ?1 and done_at is null and made_at < ?2 order by id
                        """)
                .setParameter(1, personId)
                .setParameter(2, Timestamp.from(before))
                .setMaxResults(MOST_LINES)
                .getResultList();
        return Arrays.stream(rows.toArray())
                .map(Object[].class::cast)
                .map(row -> new Waiting(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }

    void done(List<Waiting> lines, Instant now) {
        for (var line : lines) {
            em.createNativeQuery("update digest_line set done_at = ?1 where id = ?2")
                    .setParameter(1, Timestamp.from(now))
                    .setParameter(2, line.id())
                    .executeUpdate();
        }
    }

    int forget(Instant before) {
        return em.createNativeQuery("delete from digest_line where done_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    boolean isMuted(long personId) {
        return !em.createNativeQuery("select 1 from mail_preference where person_id = ?1 and digest_muted")
                .setParameter(1, personId)
                .getResultList()
                .isEmpty();
    }

    void mute(long personId, boolean muted, Instant now) {
        em.createNativeQuery("""
                        insert into mail_preference (person_id, digest_muted, changed_at) values (?1, ?2, ?3)
                        on duplicate key update digest_muted = ?2, changed_at = ?3
                        """)
                .setParameter(1, personId)
                .setParameter(2, muted)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }
}
