package haven.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes letters, and lists them without what they say. */
@ApplicationScoped
class OutboxRepository {

    @Inject
    EntityManager em;

    /** Writes a letter, unless one with this name was written before. */
    void add(
            String once,
            Recipient to,
            Turn turn,
            String subject,
            String text,
            String button,
            String link,
            String calendar,
            Instant now) {
        em.createNativeQuery("""
                        insert into letter
                          (once, person_id, address, language, bulk, slow, subject, text, button, link, calendar, made_at,
                           due_at)
                        values (?1, ?2, ?3, ?4, ?5, ?12, ?6, ?7, ?8, ?9, ?10, ?11, ?11)
                        on duplicate key update once = once
                        """)
                .setParameter(1, once)
                .setParameter(2, to.personId())
                .setParameter(3, to.address())
                .setParameter(4, to.language().tag())
                .setParameter(5, turn.isBulk())
                .setParameter(12, turn.isSlow())
                .setParameter(6, subject)
                .setParameter(7, text)
                .setParameter(8, button)
                .setParameter(9, link)
                .setParameter(10, calendar)
                .setParameter(11, Timestamp.from(now))
                .executeUpdate();
    }

    /** Letters in this state that were written before the one with this id; the newest first. */
    List<LetterRow> list(LetterState state, long before, int most) {
        var rows = em.createNativeQuery("""
                        select id, address, subject, state, attempts, trouble, answer,
                          made_at, due_at, sent_at, dead_at, discarded_at
                        from letter where state = ?1 and id < ?2 order by id desc
                        """)
                .setParameter(1, state.name())
                .setParameter(2, before)
                .setMaxResults(most)
                .getResultList();
        return Arrays.stream(rows.toArray())
                .map(Object[].class::cast)
                .map(row -> new LetterRow(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        LetterState.valueOf((String) row[3]),
                        ((Number) row[4]).intValue(),
                        row[5] == null ? null : Trouble.valueOf((String) row[5]),
                        (String) row[6],
                        instant(row[7]),
                        instant(row[8]),
                        instant(row[9]),
                        instant(row[10]),
                        instant(row[11])))
                .toList();
    }

    OutboxState state(Instant now) {
        var row = (Object[]) em.createNativeQuery("""
                        select (select count(*) from letter where state = 'WAITING'),
                          (select min(made_at) from letter where state = 'WAITING'),
                          (select count(*) from letter where state = 'DEAD')
                        """).getSingleResult();
        var oldest = instant(row[1]);
        return new OutboxState(
                ((Number) row[0]).longValue(),
                oldest == null ? 0 : Math.max(0, now.getEpochSecond() - oldest.getEpochSecond()),
                ((Number) row[2]).longValue());
    }

    /** Makes a letter due now, as if it were new. @return how many: none where it is not in that state any more */
    int revive(long id, LetterState from, Instant now) {
        return em.createNativeQuery("""
                        update letter set state = 'WAITING', due_at = ?1, attempts = 0, dead_at = null,
                          discarded_at = null, claimed_until = null
                        where id = ?2 and state = ?3
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, id)
                .setParameter(3, from.name())
                .executeUpdate();
    }

    /** Where this letter is, until the transaction ends; empty where there is none. */
    Optional<LetterState> findState(long id) {
        var states = em.createNativeQuery("select state from letter where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return states.isEmpty() ? Optional.empty() : Optional.of(LetterState.valueOf((String) states.get(0)));
    }

    List<Long> listIds(LetterState state) {
        var ids = em.createNativeQuery("select id from letter where state = ?1 order by id for update")
                .setParameter(1, state.name())
                .getResultList();
        return Arrays.stream(ids.toArray()).map(id -> ((Number) id).longValue()).toList();
    }

    int reviveAllDead(Instant now) {
        return em.createNativeQuery("""
                        update letter set state = 'WAITING', due_at = ?1, attempts = 0, dead_at = null,
                          claimed_until = null
                        where state = 'DEAD'
                        """).setParameter(1, Timestamp.from(now)).executeUpdate();
    }

    /** Takes a letter out of what is sent, unless that is just being done. */
    int discard(long id, Instant now) {
        return em.createNativeQuery("""
                        update letter set state = 'DISCARDED', due_at = null, discarded_at = ?1
                        where id = ?2 and state in ('WAITING', 'DEAD')
                          and (claimed_until is null or claimed_until < ?1)
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, id)
                .executeUpdate();
    }

    static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
