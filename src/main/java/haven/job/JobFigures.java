package haven.job;

import haven.shared.Figure;
import haven.shared.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Which jobs fail, and how long ago each ended well; the same from every node. */
@ApplicationScoped
public class JobFigures implements Measured {

    private static final String JOB = "job";

    @Inject
    JobRegister register;

    @Inject
    Clock clock;

    @Override
    public boolean needsDatabase() {
        return true;
    }

    @Override
    public List<Figure> measure() {
        var now = clock.instant();
        var figures = new ArrayList<Figure>();
        for (var job : register.list()) {
            figures.add(Figure.now(
                    "haven_job_failures", "How many times in a row a job failed.", JOB, job.name(), job.failures()));
            if (job.failures() == 0 && job.endedAt() != null) {
                figures.add(Figure.now(
                        "haven_job_success_age_seconds",
                        "How long ago a job ended well; not there while it runs or fails.",
                        JOB,
                        job.name(),
                        Duration.between(job.endedAt(), now).toSeconds()));
            }
        }
        return figures;
    }
}
