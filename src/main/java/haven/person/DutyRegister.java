package haven.person;

import haven.access.Duties;
import haven.access.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

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
    public List<Grant> grantsOf(long personId, LocalDate day) {
        return duties.listGrants(personId, day);
    }
}
