package haven.custodian;

import haven.contact.ContactEnding;
import haven.place.DutyStation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;

/**
 * PEP-10: whoever is under contract no more is no custodian either, by the calendar of the station. Kits stay theirs in the
 * register until somebody hands them over. For the job, which has no caller.
 */
@ApplicationScoped
@Transactional
class LeaverService {

    @Inject
    CustodianRepository custodians;

    @Inject
    CustodianPublishing publishing;

    @Inject
    ContactEnding endings;

    @Inject
    Clock clock;

    /** @return how many were ended */
    int endLeavers() {
        int ended = 0;
        var stations = new LinkedHashSet<DutyStation>();
        for (var row : custodians.listLeft(LocalDate.now(clock).plusDays(1))) {
            var custodian = (PepCustodian) row[0];
            var last = (LocalDate) row[1];
            var today = LocalDate.now(clock.withZone(custodian.getStation().getZone()));
            if (last.isBefore(today)) {
                endings.end(custodian.getContact(), last);
                stations.add(custodian.getStation());
                ended++;
            }
        }
        stations.forEach(publishing::publish);
        return ended;
    }
}
