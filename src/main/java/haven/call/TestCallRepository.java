package haven.call;

import haven.contact.Called;
import haven.contact.Contact;
import haven.contact.ContactKind;
import haven.contact.ContactNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class TestCallRepository {

    /** Numbers that can be dialled from the operations centre, of those on whom readers rely in an emergency. */
    private static final String CALLED = """
            \sfrom ContactNumber n join n.contact c
             where c.kind in :kinds and c.reliedOn = true and c.from <= :today and (c.to is null or c.to >= :today)
               and\s""" + Called.NUMBER + " and ";

    @Inject
    EntityManager em;

    /** @param scopes the scopes in which somebody calls; {@code below} null or what they narrowed the list to */
    List<ContactNumber> list(
            List<String> scopes, String below, CallFilter filter, LocalDate today, int from, int count) {
        var order = filter.order() == CallFilter.Order.UNANSWERED
                ? " order by c.unanswered desc, c.answeredOn, c.id, n.position"
                : " order by c.answeredOn, c.id, n.position";
        return query("select n", order, scopes, below, filter, today, ContactNumber.class)
                .setHint("eclipselink.join-fetch", "n.contact")
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
    }

    long count(List<String> scopes, String below, CallFilter filter, LocalDate today) {
        return query("select count(n.id)", "", scopes, below, filter, today, Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select,
            String order,
            List<String> scopes,
            String below,
            CallFilter filter,
            LocalDate today,
            Class<T> type) {
        var parameters = new HashMap<String, Object>();
        parameters.put("today", today);
        parameters.put("kinds", filter.kind() == null ? Called.KINDS : List.of(filter.kind()));
        var jpql = new StringBuilder(select + CALLED + ScopeCondition.of("c.scope", scopes, parameters));
        if (below != null) {
            jpql.append(" and c.scope like :below");
            parameters.put("below", below + "%");
        }
        if (filter.contact() != null) {
            jpql.append(" and c.id = :contact");
            parameters.put("contact", filter.contact());
        }
        var query = em.createQuery(jpql + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The last call of each of these contacts' numbers, by contact and digits. */
    Map<String, TestCall> lastOf(Collection<Long> contacts) {
        var last = new HashMap<String, TestCall>();
        if (!contacts.isEmpty()) {
            em.createQuery("""
                            select t from TestCall t where t.contact.id in :contacts and not exists (
                              select x.id from TestCall x
                              where x.contact = t.contact and x.digits = t.digits and x.id > t.id)
                            """, TestCall.class)
                    .setParameter("contacts", contacts)
                    .getResultList()
                    .forEach(call -> last.put(key(call.getContact().getId(), call.getDigits()), call));
        }
        return last;
    }

    static String key(long contact, String digits) {
        return contact + " " + digits;
    }

    /** While nobody else changes it. */
    Optional<Contact> findForChange(long id) {
        em.createNativeQuery("select id from contact where id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return Optional.ofNullable(em.find(Contact.class, id));
    }

    /** The last that this person entered about this contact since then. */
    Optional<TestCall> findSince(long contact, Long person, Instant since) {
        return em.createQuery("""
                        select t from TestCall t
                        where t.contact.id = :contact and t.calledBy = :person and t.calledAt > :since order by t.id desc
                        """, TestCall.class)
                .setParameter("contact", contact)
                .setParameter("person", person)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last that this person entered since then. */
    Optional<TestCall> findLast(Long person, Instant since) {
        return em.createQuery("""
                        select t from TestCall t join fetch t.contact
                        where t.calledBy = :person and t.calledAt > :since order by t.id desc
                        """, TestCall.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A call, while nobody else changes its contact. */
    Optional<TestCall> findForUndo(long id) {
        em.createNativeQuery(
                        "select c.id from contact c join test_call t on t.contact_id = c.id where t.id = ?1 for update")
                .setParameter(1, id)
                .getResultList();
        return Optional.ofNullable(em.find(TestCall.class, id));
    }

    /** Whether somebody called this contact after this call. */
    boolean isFollowed(TestCall call) {
        return !em.createQuery("select t.id from TestCall t where t.contact = :contact and t.id > :id", Long.class)
                .setParameter("contact", call.getContact())
                .setParameter("id", call.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The first made-up contact of this kind at exactly this place that has a number. */
    Optional<Contact> findSample(String scope, ContactKind kind) {
        return em.createQuery("""
                        select c from Contact c where c.scope = :scope and c.kind = :kind and c.sample = true
                          and c.numbers is not empty order by c.id
                        """, Contact.class)
                .setParameter("scope", scope)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Keeps a call, and counts what it did to its contact as a change of that. */
    void add(TestCall call) {
        em.persist(call);
        save(call.getContact());
    }

    void remove(TestCall call) {
        em.remove(call);
        save(call.getContact());
    }

    private void save(Contact contact) {
        em.lock(contact, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
