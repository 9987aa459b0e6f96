package haven.sheet;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Goes on with imports whose node stopped. */
@ApplicationScoped
public class ImportResumeJob implements Job {

    @Inject
    ImportRegister register;

    @Inject
    ImportRunner runner;

    @Override
    public String name() {
        return "sheet.resume";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(30));
    }

    @Override
    public int run() {
        var stalled = register.listStalled();
        stalled.forEach(one -> runner.start(one.id(), one.accountId()));
        return stalled.size();
    }
}
