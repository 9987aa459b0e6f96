package haven.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class PersonContactRepository {

    @Inject
    EntityManager em;

    /** The entries of this person, with numbers and absences. */
    List<Contact> listOf(long personId) {
        return em.createQuery("select c from Contact c where c.personId = :person order by c.id", Contact.class)
                .setParameter("person", personId)
                .setHint("eclipselink.batch", "c.numbers")
                .setHint("eclipselink.batch", "c.absences")
                .getResultList();
    }

    /**
     * People whose contract ends on this day or ended before while what is theirs goes on beyond it, where they are posted
     * and no posting after it, of a next contract, keeps it going; and those with a contact that ended with a contract which is a longer one now.
     */
    List<Long> listToFollow(LocalDate today) {
        return em.createQuery("""
                        select distinct p.id from Contact k, Person p where k.personId = p.id and exists (
                          select v.id from Stay v join v.station s join s.country c join c.region g
                          where v.person = p and v.kind = haven.person.Stay.Kind.POSTING
                            and locate(k.scope, concat('/world/', g.code, '/', c.code, '/', s.code, '/')) = 1 and (
                            p.contractTo <= :today and k.from <= p.contractTo and v.from <= p.contractTo
                              and (v.to is null or v.to > p.contractTo) and (k.to is null or k.to > p.contractTo)
                              and not exists (
                                select w.id from Stay w join w.station ws join ws.country wc join wc.region wg
                                where w.person = p and w.kind = haven.person.Stay.Kind.POSTING
                                  and w.from > p.contractTo and (w.to is null or w.to >= k.to)
                                  and locate(k.scope, concat('/world/', wg.code, '/', wc.code, '/', ws.code, '/')) = 1)
                            or k.endedByStay = true and v.from <= k.to and (v.to is null or v.to > k.to)
                              and (p.contractTo is null or p.contractTo > k.to)))
                        order by p.id
                        """, Long.class).setParameter("today", today).getResultList();
    }

    /** Counts a change of its absences as one of its own, and writes it all. */
    void save(Contact contact) {
        em.lock(contact, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }
}
