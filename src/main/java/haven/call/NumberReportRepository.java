package haven.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

@ApplicationScoped
class NumberReportRepository {

    /** Behind that nobody counts: who presses a button all day long changes nothing. */
    static final int MOST_A_DAY = 50;

    @Inject
    EntityManager em;

    void add(long contact, ReportChoice choice, LocalDate day) {
        em.createNativeQuery("""
                        insert into number_report (contact_id, day, choice, times) values (?1, ?2, ?3, 1)
                        on duplicate key update times = least(times + 1, ?4)
                        """)
                .setParameter(1, contact)
                .setParameter(2, java.sql.Date.valueOf(day))
                .setParameter(3, choice.name())
                .setParameter(4, MOST_A_DAY)
                .executeUpdate();
    }
}
