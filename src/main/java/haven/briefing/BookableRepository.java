package haven.briefing;

import haven.booking.Booking;
import haven.person.Person;
import haven.person.Stay;
import haven.place.Reach;
import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/** What the pages read on which briefings are booked. */
@ApplicationScoped
class BookableRepository {

    private static final String STAYS_HERE = """
            p in (select v.person from Stay v join v.station s join s.country c join c.region g
                where v.kind <> haven.person.Stay.Kind.ABSENCE and (v.to is null or v.to >= :from) and\s""";

    @Inject
    EntityManager em;

    /** The postings and visits of this person that are not over on this day, the first first. */
    List<Stay> listStays(long personId, LocalDate from) {
        return em.createQuery("""
                        select v from Stay v where v.person.id = :person and v.kind <> haven.person.Stay.Kind.ABSENCE
                          and (v.to is null or v.to >= :from) order by v.from, v.id
                        """, Stay.class)
                .setParameter("person", personId)
                .setParameter("from", from)
                .setHint("eclipselink.join-fetch", "v.station.country.region")
                .getResultList();
    }

    /** People who are, or will be, where these scopes reach. @param patterns of {@code like ... escape '!'}, all must fit */
    List<BookedPerson> listPeople(List<String> scopes, List<String> patterns, LocalDate from, int most) {
        var parameters = new HashMap<String, Object>();
        var jpql = new StringBuilder("select new haven.briefing.BookedPerson(p.id,"
                + " concat(p.givenName, ' ', p.familyName), p.staffNumber, p.email, p.sample) from Person p where ");
        jpql.append(STAYS_HERE)
                .append(new Reach(scopes).jpql("here", parameters))
                .append(')');
        parameters.put("from", from);
        for (int i = 0; i < patterns.size(); i++) {
            jpql.append(" and p.folded like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, patterns.get(i));
        }
        var query = em.createQuery(jpql + " order by p.familyName, p.givenName, p.id", BookedPerson.class)
                .setMaxResults(most);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    Person getPerson(long id) {
        var person = em.find(Person.class, id);
        if (person == null) {
            throw new NotThere("person");
        }
        return person;
    }

    Booking getBooking(String code) {
        return em.createQuery("select b from Booking b join fetch b.session where b.code = :code", Booking.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** BRF-14: what happened to this booking, when, by whom; the first first. */
    List<BookingLine> listSteps(Booking booking) {
        return em.createQuery("""
                        select new haven.briefing.BookingLine(
                          t.step, t.at, t.sessionStartsAt, concat(p.givenName, ' ', p.familyName))
                        from BookingStep t left join Person p on p.id = t.byPerson where t.booking = :booking order by t.id
                        """, BookingLine.class)
                .setParameter("booking", booking)
                .getResultList();
    }

    /** How many wait longer for this session than since this instant. */
    long countBefore(Booking booking, Instant since) {
        return em.createQuery("""
                        select count(b) from Booking b where b.session = :session and b.closedAt is null and b.seat is null
                          and (b.waitingSince < :since or b.waitingSince = :since and b.id < :id)
                        """, Long.class)
                .setParameter("session", booking.getSession())
                .setParameter("since", since)
                .setParameter("id", booking.getId())
                .getSingleResult();
    }
}
