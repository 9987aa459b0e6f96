package haven.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Where somebody is, was and will be, for what follows from it; nobody is asked whether they may know. */
@ApplicationScoped
public class Stays {

    @Inject
    StayRepository stays;

    /** All stays of this person, the first one first. Inside a transaction. */
    public List<StayDays> of(long personId) {
        return stays.listOf(personId).stream()
                .map(stay -> new StayDays(
                        stay.getId(), stay.getKind(), stay.getStation().scope(), stay.getFrom(), stay.getTo()))
                .toList();
    }
}
