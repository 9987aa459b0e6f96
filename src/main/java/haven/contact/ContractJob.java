package haven.contact;

import haven.job.Job;
import haven.job.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** XCT-11: sees every hour whose contract is over, or goes on after all: what is theirs as a contact follows. */
@ApplicationScoped
public class ContractJob implements Job {

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
        var people = contracts.listToFollow();
        people.forEach(contracts::follow);
        return people.size();
    }
}
