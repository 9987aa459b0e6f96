package haven.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Who wants which reminders. Inside the transaction of its caller. */
@ApplicationScoped
public class ReminderChoices {

    @Inject
    ReminderRepository reminders;

    /** Those of these people who do not want this one. One statement. */
    public Set<Long> without(ReminderKind kind, Collection<Long> people) {
        return people.isEmpty()
                ? Set.of()
                : reminders.listChoices(people).stream()
                        .filter(choice -> !choice.wants(kind))
                        .map(ReminderChoice::getPersonId)
                        .collect(Collectors.toSet());
    }
}
