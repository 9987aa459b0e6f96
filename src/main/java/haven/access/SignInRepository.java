package haven.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class SignInRepository {

    private static final int MOST_LISTED = 100;

    @Inject
    EntityManager em;

    Optional<SignIn> find(String tokenHash) {
        return Optional.ofNullable(em.find(SignIn.class, tokenHash));
    }

    /** The sign-in with this token, and its account if that is active. */
    record Held(SignIn signIn, Account account) {}

    Optional<Held> findHeld(String tokenHash) {
        return em.createQuery("""
                        select s, a from SignIn s, Account a
                        where s.tokenHash = :hash and a.id = s.accountId and a.active = true
                        """, Object[].class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .map(row -> new Held((SignIn) row[0], (Account) row[1]))
                .findFirst();
    }

    void add(SignIn signIn) {
        em.persist(signIn);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Those that have not been ended and were in use since then, the last used first. */
    List<SignIn> listOpen(long accountId, Instant seenSince, Instant madeSince) {
        return em.createQuery("""
                        select s from SignIn s
                        where s.accountId = :account and s.endedAt is null and s.seenAt > :seen and s.madeAt > :made
                        order by s.seenAt desc, s.madeAt desc
                        """, SignIn.class)
                .setParameter("account", accountId)
                .setParameter("seen", seenSince)
                .setParameter("made", madeSince)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    void endAll(long accountId, Instant now) {
        em.createQuery("update SignIn s set s.endedAt = :now where s.accountId = :account and s.endedAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** When any of the account's sign-ins was last in use. */
    Optional<Instant> lastSeen(long accountId) {
        return Optional.ofNullable(
                em.createQuery("select max(s.seenAt) from SignIn s where s.accountId = :account", Instant.class)
                        .setParameter("account", accountId)
                        .getSingleResult());
    }

    void addFailures(List<String> subjects, Instant now) {
        for (var subject : subjects) {
            em.createNativeQuery("insert into sign_in_failure (subject, failed_at) values (?1, ?2)")
                    .setParameter(1, subject)
                    .setParameter(2, java.sql.Timestamp.from(now))
                    .executeUpdate();
        }
    }

    /** When attempts on this subject failed since then, oldest first. */
    List<Instant> failures(String subject, Instant since) {
        var rows = em.createNativeQuery(
                        "select failed_at from sign_in_failure where subject = ?1 and failed_at > ?2 order by failed_at")
                .setParameter(1, subject)
                .setParameter(2, java.sql.Timestamp.from(since))
                .getResultList();
        return java.util.Arrays.stream(rows.toArray())
                .map(row -> ((java.sql.Timestamp) row).toInstant())
                .toList();
    }

    void forgetFailures(String subject) {
        em.createNativeQuery("delete from sign_in_failure where subject = ?1")
                .setParameter(1, subject)
                .executeUpdate();
    }

    /** Removes what is over: failures, form keys and sign-ins of before these instants. @return how many */
    int sweep(Instant failuresBefore, Instant formsBefore, Instant signInsBefore) {
        return em.createNativeQuery("delete from sign_in_failure where failed_at < ?1")
                        .setParameter(1, java.sql.Timestamp.from(failuresBefore))
                        .executeUpdate()
                + em.createNativeQuery("delete from form_post where posted_at < ?1")
                        .setParameter(1, java.sql.Timestamp.from(formsBefore))
                        .executeUpdate()
                + em.createQuery("delete from SignIn s where s.seenAt < :before")
                        .setParameter("before", signInsBefore)
                        .executeUpdate();
    }
}
