package haven.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Where somebody is, was and will be, for what follows from it; nobody is asked whether they may know. */
@ApplicationScoped
public class Stays {

    @Inject
    StayRepository stays;

    /** All stays of this person, the first one first; no posting outlasts the contract. Inside a transaction. */
    public List<StayDays> of(long personId) {
        return stays.listOf(personId).stream()
                .map(stay -> new StayDays(
                        stay.getId(), stay.getKind(), stay.getStation().scope(), stay.getFrom(), last(stay)))
                .toList();
    }

    /** A posting that begins after the contract is of the next one, of which nothing is known yet. */
    private static LocalDate last(Stay stay) {
        var contract = stay.getPerson().getContractTo();
        boolean ends = stay.getKind() == Stay.Kind.POSTING
                && contract != null
                && !contract.isBefore(stay.getFrom())
                && (stay.getTo() == null || stay.getTo().isAfter(contract));
        return ends ? contract : stay.getTo();
    }
}
