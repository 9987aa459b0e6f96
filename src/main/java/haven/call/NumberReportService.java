package haven.call;

import haven.access.Allowed;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** AM-19: counts what readers say about numbers. Who reads the pages may send it, and nobody is asked who they are. */
@ApplicationScoped
@Transactional
public class NumberReportService {

    @Inject
    NumberReportRepository reports;

    /**
     * Counts it once more. @param contact its id; below zero that of a country's emergency number
     *
     * @throws haven.shared.DatabaseAway where it cannot be noted
     */
    @Allowed(Permission.READ_PUBLIC)
    public void note(long contact, ReportChoice choice, LocalDate day) {
        reports.add(contact, choice, day);
    }
}
