package haven.mail;

import haven.access.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows by which letters leave. A claim is one statement: two nodes never get the same letter. */
@ApplicationScoped
class DeliveryRepository {

    private static final String OF_THE_SERVER = Stream.of(Trouble.values())
            .filter(Trouble::isOfTheServer)
            .map(trouble -> "'" + trouble + "'")
            .collect(Collectors.joining(", "));

    @Inject
    EntityManager em;

    /** Claims letters that are due, the oldest first, and counts the attempt. @return how many */
    int claim(Turn turn, String claim, Instant now, Instant until, int most) {
        return em.createNativeQuery("""
                        update letter set claimed_by = ?1, claimed_until = ?2, attempts = attempts + 1
                        where bulk = ?3 and slow = ?6 and due_at <= ?4 and (claimed_until is null or claimed_until < ?4)
                        order by due_at, id limit ?5
                        """)
                .setParameter(1, claim)
                .setParameter(2, Timestamp.from(until))
                .setParameter(3, turn.isBulk())
                .setParameter(6, turn.isSlow())
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, most)
                .executeUpdate();
    }

    List<DueLetter> listClaimed(Turn turn, String claim, Instant now) {
        var rows = em.createNativeQuery("""
                        select id, once, address, language, bulk, subject, text, button, link, calendar, made_at, attempts
                        from letter where bulk = ?1 and slow = ?4 and due_at <= ?2 and claimed_by = ?3
                        order by due_at, id
                        """)
                .setParameter(1, turn.isBulk())
                .setParameter(4, turn.isSlow())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, claim)
                .getResultList();
        return Arrays.stream(rows.toArray())
                .map(Object[].class::cast)
                .map(row -> new DueLetter(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        (String) row[2],
                        Language.of(String.valueOf(row[3])).orElse(Language.EN),
                        turn.isBulk(),
                        (String) row[5],
                        (String) row[6],
                        (String) row[7],
                        (String) row[8],
                        (String) row[9],
                        ((Timestamp) row[10]).toInstant(),
                        ((Number) row[11]).intValue()))
                .toList();
    }

    /** What it said is not kept: a link may open something. */
    void sent(long id, Instant now) {
        em.createNativeQuery("""
                        update letter set state = 'SENT', sent_at = ?1, due_at = null, claimed_until = null,
                          trouble = null, answer = null, text = '', button = null, link = null,
                          calendar = null
                        where id = ?2
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, id)
                .executeUpdate();
    }

    void failed(long id, String claim, Trouble trouble, String answer, Instant again) {
        em.createNativeQuery("""
                        update letter set due_at = ?1, claimed_until = null, trouble = ?2, answer = ?3
                        where id = ?4 and claimed_by = ?5 and state = 'WAITING'
                        """)
                .setParameter(1, Timestamp.from(again))
                .setParameter(2, trouble.name())
                .setParameter(3, answer)
                .setParameter(4, id)
                .setParameter(5, claim)
                .executeUpdate();
    }

    void died(long id, String claim, Trouble trouble, String answer, Instant now) {
        em.createNativeQuery("""
                        update letter set state = 'DEAD', dead_at = ?1, due_at = null, claimed_until = null,
                          trouble = ?2, answer = ?3
                        where id = ?4 and claimed_by = ?5 and state = 'WAITING'
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, trouble.name())
                .setParameter(3, answer)
                .setParameter(4, id)
                .setParameter(5, claim)
                .executeUpdate();
    }

    /** Gives back what this claim has not tried. */
    void giveBack(String claim) {
        em.createNativeQuery("""
                        update letter set claimed_until = null, attempts = attempts - 1
                        where claimed_by = ?1 and claimed_until is not null and state = 'WAITING'
                        """).setParameter(1, claim).executeUpdate();
    }

    boolean isServerMissed(Instant now) {
        return !em.createNativeQuery("select 1 from letter where state = 'WAITING' and due_at > ?1 and trouble in ("
                        + OF_THE_SERVER + ") limit 1")
                .setParameter(1, Timestamp.from(now))
                .getResultList()
                .isEmpty();
    }

    /** The server is back: what waited for nothing else is due now. */
    void hasten(Instant now) {
        em.createNativeQuery("update letter set due_at = ?1 where state = 'WAITING' and due_at > ?1 and trouble in ("
                        + OF_THE_SERVER + ")")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    /** Removes what was sent or discarded before this instant. @return how many letters */
    int forget(Instant before) {
        return em.createNativeQuery("""
                        delete from letter where sent_at < ?1 or state = 'DISCARDED' and discarded_at < ?1
                        """).setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}
