package haven.job;

import static org.assertj.core.api.Assertions.assertThat;

import haven.TestRows;
import haven.problem.ProblemReport;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** XCT-07: what the portal changes by itself is in the audit trail under its own name. */
@ExtendWith(ArquillianExtension.class)
class JobTrailIT {

    private static final String NAME = "test.trail";

    @Inject
    JobWork work;

    @Inject
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Test
    @DisplayName("XCT-07 what a job changes has the job's name, what the portal loads when it starts is the portal's")
    void byItself() throws Exception {
        transaction.begin();
        var report = new ProblemReport("/stations", "Job trail", LocalDate.now(clock));
        em.persist(report);
        transaction.commit();
        var last = TestRows.number("select max(id) from audit_entry");

        work.run(new Closing(report.getId()), clock.instant());

        assertThat(TestRows.one("select * from audit_entry where id > ? and kind = 'ProblemReport'", last))
                .containsEntry("by_kind", "JOB")
                .containsEntry("by_name", NAME)
                .containsEntry("person_id", null)
                .containsEntry("use_case", null);
        assertThat(TestRows.number(
                        "select count(*) from audit_entry where by_kind = 'PORTAL' and kind = 'CountryDocument'"))
                .isPositive();
        TestRows.write("delete from problem_report where id = ?", report.getId());
    }

    /** Closes one report. */
    private final class Closing implements Job {

        private final long id;

        Closing(long id) {
            this.id = id;
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.every(Duration.ofDays(1));
        }

        @Override
        public int run() throws Exception {
            transaction.begin();
            em.find(ProblemReport.class, id).done(LocalDate.now(clock));
            transaction.commit();
            return 0;
        }
    }
}
