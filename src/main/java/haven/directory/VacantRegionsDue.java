package haven.directory;

import haven.due.DueQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Regions without a Regional Security Officer. */
@ApplicationScoped
public class VacantRegionsDue extends VacantOffice {

    @Override
    public String rule() {
        return "directory.vacantOffice";
    }

    @Override
    List<VacantRow> rows(DueQuestion question, LocalDate today) {
        return vacancies.regions(question, today);
    }
}
