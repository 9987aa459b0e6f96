package haven.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
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

    /**
     * What has been answered, what is about nothing any more, and what is older than this. Of contacts called since
     * then all stay: such a call may be taken back, and what it answered is open again.
     */
    int removeDone(LocalDate oldest, Instant calledSince) {
        return em.createNativeQuery("""
                        delete r from number_report r left join contact c on c.id = r.contact_id
                        where r.contact_id > 0 and (c.id is null or r.day < ?1 or not %s and not exists (
                          select 1 from test_call t where t.contact_id = r.contact_id and t.called_at > ?2))
                        """.formatted(OpenReport.SQL))
                        .setParameter(1, java.sql.Date.valueOf(oldest))
                        .setParameter(2, Timestamp.from(calledSince))
                        .executeUpdate()
                + em.createNativeQuery("""
                        delete r from number_report r left join emergency_number n on n.id = -r.contact_id
                        where r.contact_id < 0 and (n.id is null or n.verified_on >= r.day or r.day < ?1)
                        """)
                        .setParameter(1, java.sql.Date.valueOf(oldest))
                        .executeUpdate();
    }
}
