package haven.access;

import haven.access.Duties.Term;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sees to it that on no day from today on the portal is without an administrator who can sign in. Called inside the
 * transaction that takes one away.
 */
@ApplicationScoped
public class Administrators {

    @Inject
    AdministratorRepository lock;

    @Inject
    AccountRepository accounts;

    @Inject
    Duties duties;

    @Inject
    Clock clock;

    /**
     * To be called before anything is read: two administrators who remove each other at the same time come one after
     * the other, and the second one sees what the first one did.
     */
    public void lock() {
        lock.lock();
    }

    /** @throws RuleViolation where without this person's account there would be a day without an administrator */
    public void mustNotNeedAccount(long personId) {
        var all = usable();
        var others = all.stream().filter(term -> term.personId() != personId).toList();
        all.stream().filter(term -> term.personId() == personId).forEach(lost -> mustCover(others, lost));
    }

    /**
     * To be asked after the change, before the transaction ends.
     *
     * @param lost the days on which this person is no administrator any more
     * @throws RuleViolation where on one of these days there would be none
     */
    public void mustNotNeed(Term lost) {
        if (!accounts.canSignIn(Set.of(lost.personId())).isEmpty()) {
            mustCover(usable(), lost);
        }
    }

    private List<Term> usable() {
        var all = duties.administratorTerms(LocalDate.now(clock));
        var able = accounts.canSignIn(all.stream().map(Term::personId).collect(Collectors.toSet()));
        return all.stream().filter(term -> able.contains(term.personId())).toList();
    }

    private void mustCover(List<Term> others, Term lost) {
        if (!covers(others, lost, LocalDate.now(clock))) {
            throw new RuleViolation("person.error.lastAdministrator");
        }
    }

    /** Whether on each day of the lost time, from today on, one of the others is administrator. */
    static boolean covers(Collection<Term> others, Term lost, LocalDate today) {
        var day = lost.from().isBefore(today) ? today : lost.from();
        while (lost.to() == null || !day.isAfter(lost.to())) {
            var open = day;
            var last = others.stream()
                    .filter(term -> !term.from().isAfter(open))
                    .map(term -> term.to() == null ? LocalDate.MAX : term.to())
                    .filter(to -> !to.isBefore(open))
                    .max(LocalDate::compareTo);
            if (last.isEmpty()) {
                return false;
            }
            if (last.get().equals(LocalDate.MAX)) {
                return true;
            }
            day = last.get().plusDays(1);
        }
        return true;
    }
}
