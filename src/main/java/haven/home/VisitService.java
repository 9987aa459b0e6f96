package haven.home;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.access.Returned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Remembers of each account when it was here last; no page and no device. Written once a visit. */
@ApplicationScoped
@Transactional
public class VisitService {

    @Inject
    Caller caller;

    @Inject
    VisitRepository visits;

    void begin(@Observes Returned returned) {
        visits.begin(returned);
    }

    /** When the caller's visit before this one ended; empty for a first visit. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public Optional<Instant> findLastVisit() {
        return caller.accountId().isPresent()
                ? visits.findBefore(caller.accountId().getAsLong())
                : Optional.empty();
    }
}
