package haven.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** For the job, which has no caller. No day on which somebody looked for help is kept longer than it is of use. */
@ApplicationScoped
@Transactional
class ReportSweepService {

    private static final int DAYS = 90;

    @Inject
    NumberReportRepository reports;

    @Inject
    Clock clock;

    /** Removes reports that were answered, that are about nothing any more, or are old. @return how many */
    int sweep() {
        return reports.removeDone(
                LocalDate.now(clock).minusDays(DAYS), clock.instant().minus(TestCall.UNDO));
    }
}
