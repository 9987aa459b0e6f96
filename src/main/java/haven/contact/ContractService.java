package haven.contact;

import haven.person.StaysChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** For the job, which has no caller. */
@ApplicationScoped
@Transactional
class ContractService {

    @Inject
    PersonContactRepository contacts;

    @Inject
    Event<StaysChanged> stays;

    @Inject
    Clock clock;

    /** Whose contacts hold longer than their contract that is over today, or ended with one that goes on by now. */
    List<Long> listToFollow() {
        return contacts.listToFollow(LocalDate.now(clock));
    }

    void follow(Long person) {
        stays.fire(new StaysChanged(person));
    }
}
