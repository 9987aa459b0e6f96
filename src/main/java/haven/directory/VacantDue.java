package haven.directory;

import haven.due.DueQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Countries without a security focal point. */
@ApplicationScoped
public class VacantDue extends VacantOffice {

    @Override
    public String rule() {
        return "directory.vacant";
    }

    @Override
    List<VacantRow> rows(DueQuestion question, LocalDate today) {
        return vacancies.countries(question, today);
    }
}
