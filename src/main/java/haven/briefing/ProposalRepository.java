package haven.briefing;

import haven.booking.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ApplicationScoped
class ProposalRepository {

    private static final String REFRESH = "eclipselink.refresh";

    @Inject
    EntityManager em;

    /** The one that link opens, with its booking. */
    Optional<Proposal> find(String hash) {
        return em.createQuery("select p from Proposal p join fetch p.booking where p.hash = :hash", Proposal.class)
                .setParameter("hash", hash)
                .setHint("eclipselink.join-fetch", "p.booking.session")
                .getResultStream()
                .findFirst();
    }

    /** As it is in the database now, and stays until the transaction ends; its booking is read anew. */
    Optional<Proposal> lock(long id) {
        var found = em.createQuery("select p from Proposal p where p.id = :id", Proposal.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(REFRESH, true)
                .getResultStream()
                .findFirst();
        found.ifPresent(proposal -> refresh(proposal.getBooking().getId()));
        return found;
    }

    /** As it is in the database now. */
    Booking refresh(long booking) {
        return em.createQuery(
                        "select b from Booking b join fetch b.session join fetch b.person where b.id = :id",
                        Booking.class)
                .setParameter("id", booking)
                .setHint(REFRESH, true)
                .getSingleResult();
    }

    /** The newest one about this booking. */
    Optional<Proposal> findLatest(long booking) {
        return em.createQuery(
                        "select p from Proposal p where p.booking.id = :booking order by p.id desc", Proposal.class)
                .setParameter("booking", booking)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one about this booking that nobody has answered, whether or not it still can be. */
    Optional<Proposal> lockUnanswered(long booking) {
        return em.createQuery(
                        "select p.id from Proposal p where p.booking.id = :booking and p.answer is null", Long.class)
                .setParameter("booking", booking)
                .getResultStream()
                .findFirst()
                .flatMap(this::lock);
    }

    /** How many seats this session has. */
    long countSeats(long session) {
        return em.createQuery("select count(s) from Seat s where s.session.id = :session", Long.class)
                .setParameter("session", session)
                .getSingleResult();
    }

    /**
     * What those who booked a session within these scopes proposed, and nobody has answered; the oldest first.
     *
     * @param country only those of stations in the country with this code; null for all
     */
    List<DueProposalRow> listForBriefers(List<String> scopes, String country, Instant now) {
        if (scopes.isEmpty()) {
            return List.of();
        }
        var within = IntStream.range(0, scopes.size())
                .mapToObj(number -> "s.scope like :scope" + number)
                .collect(Collectors.joining(" or ", " and (", ")"));
        var query = em.createQuery(
                        """
                        select new haven.briefing.DueProposalRow(b.code, s.scope, d.name, d.timeZone, p.madeAt, o.startsAt)
                        from Proposal p join p.booking b join b.session o, BriefingSession s join s.station d join d.country c
                        where s.session = o and p.answer is null and p.byBriefer = false and b.closedAt is null
                          and p.sessionId = o.id and p.sessionStartsAt = o.startsAt
                          and p.startsAt > :now and o.startsAt > :now
                        """ + within + (country == null ? "" : " and c.code = :country") + " order by p.madeAt, p.id",
                        DueProposalRow.class)
                .setParameter("now", now);
        for (int i = 0; i < scopes.size(); i++) {
            query.setParameter("scope" + i, scopes.get(i) + "%");
        }
        if (country != null) {
            query.setParameter("country", country);
        }
        return query.getResultList();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
