package haven.directory;

import haven.contact.ContactKind;
import haven.due.DueQuestion;
import haven.due.RuleStarts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** DIR-04: short emergency numbers, checked once a year for all stations of a country. */
@ApplicationScoped
public class NumbersDue extends CountryNumbersDue {

    private static final int MONTH = 30;

    @Inject
    RuleStarts starts;

    @Inject
    Clock clock;

    @Override
    public String rule() {
        return "directory.number";
    }

    @Override
    NumberDueRepository.Condition condition(DueQuestion question) {
        var before = LocalDate.now(clock).minusDays(ContactKind.POLICE.checkEveryDays());
        return parameters -> NumberDueRepository.over(before, parameters);
    }

    @Override
    LocalDate since(DueNumber number) {
        var over = number.verifiedOn().plusDays(ContactKind.POLICE.checkEveryDays() + 1L);
        return over.isBefore(starts.of(rule())) ? starts.of(rule()) : over;
    }

    @Override
    int days() {
        return MONTH;
    }
}
