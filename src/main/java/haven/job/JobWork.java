package haven.job;

import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;

/** Does one job that this node has claimed, and writes down how it went. */
@ApplicationScoped
public class JobWork {

    private static final Logger LOG = Logger.getLogger(JobWork.class.getName());
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    @Inject
    JobRegister register;

    /** The name of the job that this thread is doing, or null. */
    public static String current() {
        return CURRENT.get();
    }

    @ActivateRequestContext
    void run(Job job, Instant startedAt) {
        var done = 0;
        String errorNumber = null;
        CURRENT.set(job.name());
        try {
            done = job.run();
        } catch (Throwable failed) { // an error too must be seen, and must not leave the job claimed
            errorNumber = ErrorNumber.log(LOG, "job " + job.name(), failed);
        } finally {
            CURRENT.remove();
        }
        register.end(job, startedAt, done, errorNumber);
    }
}
