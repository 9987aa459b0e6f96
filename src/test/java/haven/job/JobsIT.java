package haven.job;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import haven.Wait;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jobs as they run in the portal: claimed by one, recorded, tried again, taken over. */
@ExtendWith(ArquillianExtension.class)
class JobsIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    JobRegister register;

    @Inject
    JobWork work;

    @Inject
    BreakableJob breakable;

    @Inject
    Clock clock;

    private final String name = "test.claim" + UUID.randomUUID().toString().substring(0, 8);

    /** A job that only this test knows. */
    private record OwnJob(String name, Callable<Integer> what) implements Job {

        @Override
        public Rhythm rhythm() {
            return Rhythm.every(Duration.ofHours(1));
        }

        @Override
        public int run() throws Exception {
            return what.call();
        }
    }

    @AfterEach
    void tidy() {
        breakable.fail(null);
        TestRows.write("delete from job where name = ?", name);
        TestRows.write("delete from job_run where name = ?", name);
    }

    @Test
    @DisplayName("6 eight that claim a job at the same time: exactly one gets it")
    void oneOnly() throws Exception {
        var job = new OwnJob(name, () -> 0);
        register.claim(job).ifPresent(startedAt -> register.end(job, startedAt, 0, null));
        TestRows.write("update job set started_at = '2000-01-01' where name = ?", name);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var claims = threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<Optional<Instant>>>mapToObj(i -> () -> register.claim(job))
                    .toList());
            int got = 0;
            for (var claim : claims) {
                got += claim.get().isPresent() ? 1 : 0;
            }
            assertThat(got).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("6 a job that is running is not due; when its node was lost, another one takes it over")
    void takenOver() {
        var job = new OwnJob(name, () -> 0);
        assertThat(register.claim(job)).isPresent();
        assertThat(register.claim(job)).isEmpty();

        TestRows.write(
                "update job set node = 'gone', claimed_until = utc_timestamp(6) - interval 1 second where name = ?",
                name);
        assertThat(register.list())
                .filteredOn(state -> state.name().equals(name))
                .allMatch(state -> state.isLost(clock.instant()));
        assertThat(register.claim(job)).isPresent();
        assertThat(row()).doesNotContainEntry("node", "gone");
    }

    @Test
    @DisplayName("6 the node that was thought lost and comes back does not end what another one does now")
    void lateEnd() {
        var job = new OwnJob(name, () -> 0);
        var first = register.claim(job).orElseThrow();
        TestRows.write("update job set claimed_until = utc_timestamp(6) - interval 1 second where name = ?", name);
        assertThat(register.claim(job)).isPresent();

        register.end(job, first, 5, null);
        assertThat(row().get("claimed_until")).isNotNull();
    }

    @Test
    @DisplayName("6 a run that did something is recorded; one that found nothing leaves no row")
    void recorded() {
        var job = new OwnJob(name, () -> 3);
        work.run(job, register.claim(job).orElseThrow());
        assertThat(register.listRuns(name, 10)).singleElement().satisfies(run -> {
            assertThat(run.done()).isEqualTo(3);
            assertThat(run.errorNumber()).isNull();
        });

        register.hurry(name);
        var idle = new OwnJob(name, () -> 0);
        work.run(idle, register.claim(idle).orElseThrow());
        assertThat(register.listRuns(name, 10)).hasSize(1);
    }

    @Test
    @DisplayName(
            "6 a job that fails has an error number and its failures counted; when it goes well they are forgotten")
    void failures() {
        Job job = new OwnJob(name, () -> {
            throw new IllegalStateException("made up by a test");
        });
        for (int i = 1; i <= 2; i++) {
            register.hurry(name);
            work.run(job, register.claim(job).orElseThrow());
            assertThat(row()).containsEntry("failures", i);
            assertThat((String) row().get("error_number")).matches("[0-9a-f]{8}");
        }
        assertThat(register.listRuns(name, 10)).hasSize(2);
        assertThat(register.next(job))
                .isBetween(clock.instant().plusSeconds(500), clock.instant().plusSeconds(600));

        register.hurry(name);
        var mended = new OwnJob(name, () -> 1);
        work.run(mended, register.claim(mended).orElseThrow());
        assertThat(row()).containsEntry("failures", 0).containsEntry("error_number", null);
    }

    @Test
    @DisplayName("6 a job that throws, even an error, does not keep the others from going on")
    void othersGoOn() {
        breakable.fail(new LinkageError("made up by a test"));
        Wait.until("asked for", SOON, () -> register.hurry(BreakableJob.NAME));
        Wait.until("failed", SOON, () -> state(BreakableJob.NAME).failures() > 0);
        var failedAt = clock.instant();
        Wait.until(
                "another job went on",
                SOON,
                () -> state("mail.deliver").startedAt().isAfter(failedAt));

        breakable.fail(null);
        Wait.until("asked for", SOON, () -> register.hurry(BreakableJob.NAME));
        Wait.until("well again", SOON, () -> state(BreakableJob.NAME).failures() == 0);
    }

    @Test
    @DisplayName("6 the portal takes over by itself what a lost node was at")
    void takenOverByTheTimer() {
        Wait.until("it ran once", SOON, () -> state(BreakableJob.NAME).endedAt() != null);
        TestRows.write(
                "update job set node = 'gone', started_at = utc_timestamp(6) - interval 10 minute, ended_at = null,"
                        + " claimed_until = utc_timestamp(6) - interval 1 second where name = ?",
                BreakableJob.NAME);

        Wait.until(
                "taken over",
                SOON,
                () -> !"gone".equals(state(BreakableJob.NAME).node())
                        && state(BreakableJob.NAME).endedAt() != null);
    }

    private JobState state(String of) {
        return register.list().stream()
                .filter(state -> state.name().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> row() {
        return TestRows.one("select * from job where name = ?", name);
    }
}
