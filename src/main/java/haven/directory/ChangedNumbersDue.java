package haven.directory;

import haven.contact.Checked;
import haven.due.DueQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** DIR-11: an emergency number of a country that was replaced, for those who keep it and did not replace it. */
@ApplicationScoped
public class ChangedNumbersDue extends CountryNumbersDue {

    @Override
    public String rule() {
        return "directory.second";
    }

    @Override
    NumberDueRepository.Condition condition(DueQuestion question) {
        return parameters -> NumberDueRepository.changed(question, parameters);
    }

    @Override
    LocalDate since(DueNumber number) {
        return number.changedOn();
    }

    @Override
    int days() {
        return Checked.SECOND_CHECK_DAYS;
    }
}
