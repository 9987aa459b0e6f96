package haven.person;

import haven.access.Language;
import haven.access.Scoped;
import haven.account.Addresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** From where accounts read how to reach their owners. Called inside the transactions of {@code account}'s services. */
@ApplicationScoped
public class PersonAddresses implements Addresses {

    @Inject
    PersonAddressRepository people;

    @Inject
    StayRepository stays;

    @Inject
    Clock clock;

    @Override
    public List<Long> peopleAt(String email) {
        return people.listAt(email);
    }

    @Override
    public Optional<Scoped> postingOf(long personId) {
        return stays.listForHome(personId, LocalDate.now(clock)).stream()
                .filter(stay -> stay.getKind() == Stay.Kind.POSTING && stay.isCurrent(clock))
                .findFirst()
                .map(Stay::getStation);
    }

    @Override
    public boolean mayHaveCode(long personId) {
        return people.find(personId)
                .filter(person -> !hasEmail(person) && !people.holdsDutyFrom(personId, LocalDate.now(clock)))
                .isPresent();
    }

    @Override
    public Optional<Reading> readingOf(long personId) {
        return people.find(personId)
                .map(person -> new Reading(
                        person.name(), Language.of(person.getLanguage()).orElse(Language.EN)));
    }

    @Override
    public void chooseLanguage(long personId, Language language) {
        people.find(personId).ifPresent(person -> person.setLanguage(language.tag()));
        people.flush();
    }

    private static boolean hasEmail(Person person) {
        return person.getEmail() != null && !person.getEmail().isBlank();
    }
}
