package haven.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows by which nodes agree on who does what. Plain SQL: a claim is one statement that the database decides. */
@ApplicationScoped
class JobRepository {

    private static final String STATES =
            "select name, node, started_at, ended_at, claimed_until, failures, failed_at, error_number from job";

    @Inject
    EntityManager em;

    /** Makes the job's row where there is none; a new job is due at once. */
    void know(String name, Instant never) {
        em.createNativeQuery("insert ignore into job (name, started_at) values (?1, ?2)")
                .setParameter(1, name)
                .setParameter(2, Timestamp.from(never))
                .executeUpdate();
    }

    /** Whether this node may do the job now: true for one node only, and only if nobody started it meanwhile. */
    boolean claim(String name, Instant lastStart, String node, Instant now, Instant until) {
        return em.createNativeQuery("""
                                update job set node = ?1, started_at = ?2, claimed_until = ?3, ended_at = null
                                where name = ?4 and started_at = ?5 and (claimed_until is null or claimed_until < ?2)
                                """)
                        .setParameter(1, node)
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, Timestamp.from(until))
                        .setParameter(4, name)
                        .setParameter(5, Timestamp.from(lastStart))
                        .executeUpdate()
                == 1;
    }

    /** Makes it due now, unless it is running. @return how many jobs */
    int hurry(String name, Instant longAgo, Instant now) {
        return em.createNativeQuery("""
                        update job set started_at = ?1
                        where name = ?2 and (claimed_until is null or claimed_until < ?3)
                        """)
                .setParameter(1, Timestamp.from(longAgo))
                .setParameter(2, name)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    void keep(String name, String node, Instant until) {
        em.createNativeQuery("update job set claimed_until = ?1"
                        + " where node = ?2 and name = ?3 and claimed_until is not null")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, node)
                .setParameter(3, name)
                .executeUpdate();
    }

    void end(JobRun run, String node) {
        em.createNativeQuery("""
                        update job set ended_at = ?1, claimed_until = null, failures = if(?2, 0, failures + 1),
                          failed_at = if(?2, failed_at, ?1), error_number = ?3
                        where name = ?4 and node = ?5 and started_at = ?6
                        """)
                .setParameter(1, Timestamp.from(run.endedAt()))
                .setParameter(2, run.errorNumber() == null)
                .setParameter(3, run.errorNumber())
                .setParameter(4, run.name())
                .setParameter(5, node)
                .setParameter(6, Timestamp.from(run.startedAt()))
                .executeUpdate();
        if (run.done() > 0 || run.errorNumber() != null) {
            em.createNativeQuery("""
                            insert into job_run (name, node, started_at, ended_at, done, error_number)
                            values (?1, ?2, ?3, ?4, ?5, ?6)
                            """)
                    .setParameter(1, run.name())
                    .setParameter(2, node)
                    .setParameter(3, Timestamp.from(run.startedAt()))
                    .setParameter(4, Timestamp.from(run.endedAt()))
                    .setParameter(5, run.done())
                    .setParameter(6, run.errorNumber())
                    .executeUpdate();
        }
    }

    Optional<JobState> find(String name) {
        return states(em.createNativeQuery(STATES + " where name = ?1").setParameter(1, name)).stream()
                .findFirst();
    }

    List<JobState> list() {
        return states(em.createNativeQuery(STATES + " order by name"));
    }

    private static List<JobState> states(Query query) {
        return Arrays.stream(query.getResultList().toArray())
                .map(Object[].class::cast)
                .map(row -> new JobState(
                        (String) row[0],
                        (String) row[1],
                        instant(row[2]),
                        instant(row[3]),
                        instant(row[4]),
                        ((Number) row[5]).intValue(),
                        instant(row[6]),
                        (String) row[7]))
                .toList();
    }

    /** What was done or failed, newest first. @param name of one job only, or null for all */
    List<JobRun> listRuns(String name, int most) {
        var query = em.createNativeQuery("select name, node, started_at, ended_at, done, error_number from job_run "
                + (name == null ? "" : "where name = ?1 ") + "order by id desc");
        if (name != null) {
            query.setParameter(1, name);
        }
        var rows = query.setMaxResults(most).getResultList();
        return Arrays.stream(rows.toArray())
                .map(Object[].class::cast)
                .map(row -> new JobRun(
                        (String) row[0],
                        (String) row[1],
                        instant(row[2]),
                        instant(row[3]),
                        ((Number) row[4]).intValue(),
                        (String) row[5]))
                .toList();
    }

    /** Removes the history of before this instant, and what nodes did for themselves that are gone. */
    int forget(Instant before) {
        em.createNativeQuery("delete from job where name like '%@%' and started_at < ?1 and ended_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
        return em.createNativeQuery("delete from job_run where started_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
