package haven.directory;

import haven.contact.CheckState;
import haven.contact.ContactKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

@ApplicationScoped
class ContactBoardRepository {

    private static final List<ContactKind> EMERGENCY =
            Arrays.stream(ContactKind.values()).filter(ContactKind::isEmergency).toList();

    /** What {@link CheckState} says, and what keeps readers from relying on an entry. */
    private static final String LATE =
            "c.foundWrong = true or c.unanswered >= 2 or c.verifiedOn is null or c.checkBy < :late";

    @Inject
    EntityManager em;

    /** A row a place within this scope that has contacts in force on this day. */
    List<ContactChecks> listChecks(String scope, LocalDate today) {
        return em.createQuery("""
                        select c.scope, sum(case when %1$s then 1 else 0 end),
                          sum(case when %1$s then 0 when c.checkBy < :today or c.numbersChangedOn is not null then 1 else 0 end),
                          count(c.id)
                        from Contact c
                        where c.scope like :scope and c.kind in :kinds and c.reliedOn = true
                          and c.from <= :today and (c.to is null or c.to >= :today)
                        group by c.scope
                        """.formatted(LATE), Object[].class)
                .setParameter("scope", scope + "%")
                .setParameter("kinds", EMERGENCY)
                .setParameter("today", today)
                .setParameter("late", today.minusDays(CheckState.RED_AFTER_DAYS))
                .getResultStream()
                .map(row -> new ContactChecks((String) row[0], number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    private static int number(Object counted) {
        return ((Number) counted).intValue();
    }
}
