package haven.call;

import haven.access.Holder;
import haven.contact.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class CallSheetRepository {

    private static final String REPORTED =
            "exists (select 1 from number_report r where r.contact_id = c.id and " + OpenReport.SQL + ")";

    @Inject
    EntityManager em;

    /**
     * Whom this holder could call, the most urgent first, by id; without those whom somebody called since then, and
     * without what is found wrong already: that is put right by writing.
     */
    Map<Long, SheetReason> listDue(Holder holder, Long person, LocalDate today, Instant notCalledSince, int most) {
        var parameters = new ArrayList<Object>(
                List.of(person == null ? 0L : person, Date.valueOf(today), Timestamp.from(notCalledSince)));
        var sql = """
                select q.id, q.urgency from (
                  select c.id, c.urgent, c.check_by, case
                      when %s then 'REPORTED'
                      when c.unanswered >= 2 then 'UNANSWERED'
                      when c.numbers_changed_on is not null and coalesce(c.numbers_changed_by, 0) <> ?1 then 'SECOND_CHECK'
                      when c.verified_on is null then 'NEVER_CHECKED'
                      when c.check_by < ?2 then 'CHECK_DUE' end urgency
                  from contact c
                  where c.relied_on and not c.found_wrong and c.from_date <= ?2 and (c.to_date is null or c.to_date >= ?2)
                    and exists (select 1 from contact_number n where n.contact_id = c.id and not n.inside_only)
                    and not exists (select 1 from test_call t where t.contact_id = c.id and t.called_at >= ?3)
                    and %s) q
                where q.urgency is not null
                order by field(q.urgency, 'REPORTED', 'UNANSWERED', 'SECOND_CHECK', 'NEVER_CHECKED', 'CHECK_DUE'),
                  q.urgent desc, q.check_by, q.id
                """.formatted(REPORTED, Keepers.sql(holder, parameters));
        var query = em.createNativeQuery(sql).setMaxResults(most);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        var found = new LinkedHashMap<Long, SheetReason>();
        for (var row : query.getResultList()) {
            var columns = (Object[]) row;
            found.put(((Number) columns[0]).longValue(), SheetReason.valueOf((String) columns[1]));
        }
        return found;
    }

    /** With their numbers: two statements whatever their number. */
    Map<Long, Contact> find(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select c from Contact c where c.id in :ids", Contact.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch", "c.numbers")
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Contact::getId, contact -> contact));
    }

    /** The same, while nobody else changes them. In one order, so that two who send at once wait for each other. */
    Map<Long, Contact> findForChange(Collection<Long> ids) {
        var sorted = ids.stream().sorted().toList();
        for (var id : sorted) {
            em.createNativeQuery("select id from contact where id = ?1 for update")
                    .setParameter(1, id)
                    .getResultList();
        }
        return find(sorted);
    }

    void add(TestCall call) {
        em.persist(call);
        em.lock(call.getContact(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        em.flush();
    }
}
