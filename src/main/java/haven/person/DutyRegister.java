package haven.person;

import haven.access.Duties;
import haven.access.Role;
import haven.access.Scoped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From where access reads who holds what. Asked on every request of somebody signed in, before anybody is known to be
 * calling: hence no {@code @Allowed}, a transaction of its own, and one small query by index.
 */
@ApplicationScoped
@Transactional
public class DutyRegister implements Duties {

    @Inject
    DutyRepository duties;

    @Override
    public Optional<Standing> standingOf(long personId, LocalDate day) {
        return duties.findStanding(personId, day);
    }

    @Override
    public Map<Long, String> names(Collection<Long> personIds) {
        return duties.names(personIds);
    }

    @Override
    public List<Long> findByName(String words, int most) {
        return duties.findByName(words, most);
    }

    @Override
    public List<Long> administrators(LocalDate day) {
        return duties.listAdministrators(day);
    }

    @Override
    public List<Term> administratorTerms(LocalDate day) {
        return duties.listAdministratorTerms(day);
    }

    @Override
    public long makeAdministrator(String givenName, String familyName, LocalDate from) {
        var person = new Person(givenName, familyName, PersonCategory.OTHER);
        duties.add(person, new Duty(person, Role.ADMINISTRATOR, Scoped.WORLD, from, null));
        return person.getId();
    }
}
