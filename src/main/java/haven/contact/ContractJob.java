package haven.contact;

import haven.job.Job;
import haven.job.Rhythm;
import haven.shared.DatabaseAway;
import haven.shared.ErrorNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;

/** XCT-11: sees every hour whose contract is over, or goes on after all: what is theirs as a contact follows. */
@ApplicationScoped
public class ContractJob implements Job {

    private static final Logger LOG = Logger.getLogger(ContractJob.class.getName());

    @Inject
    ContractService contracts;

    @Override
    public String name() {
        return "contact.contracts";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofHours(1));
    }

    @Override
    public int run() {
        return contracts.listToFollow().stream().mapToInt(this::follow).sum();
    }

    /** Somebody whose contacts cannot follow keeps those of nobody else from it. */
    private int follow(long person) {
        try {
            contracts.follow(person);
            return 1;
        } catch (DatabaseAway away) {
            throw away;
        } catch (RuntimeException failed) {
            ErrorNumber.log(LOG, "contacts of one whose contract changed", failed);
            return 0;
        }
    }
}
