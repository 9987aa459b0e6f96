package haven.briefing;

import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Stays for which somebody may have to be briefed, in one query each, whatever their number. */
@ApplicationScoped
class OwedRepository {

    private static final String SCOPE = "concat('/world/', g.code, '/', c.code, '/', s.code, '/')";

    /** Records of this person that hold for the station. */
    private static final String HOLDS = " from BriefingRecord r where r.person = p and r.withdrawnAt is null"
            + " and r.attendance = haven.briefing.BriefingRecord.Attendance.PRESENT and " + SCOPE
            + " like concat(r.scope, '%')";

    private static final String FIELDS = "select new haven.briefing.OwedStay(ABOUT, p.id, p.givenName, p.familyName,"
            + " p.staffNumber, p.email, p.contractTo, t.id, t.kind, g.code, c.code, s.code, s.name, s.timeZone, t.from, t.to,"
            + " (select max(r.givenOn)" + HOLDS + "), (select count(e.id) from Stay e where e.person = p"
            + " and e.kind = haven.person.Stay.Kind.POSTING and (e.from < t.from or (e.from = t.from and e.id < t.id))))"
            + " from FIRST Stay t join t.person p join t.station s join s.country c join c.region g"
            + " where t.kind <> haven.person.Stay.Kind.ABSENCE and (t.to is null or t.to >= :day)";

    @Inject
    EntityManager em;

    /** All rules, of all times. */
    List<BriefingRuleEntry> listRules() {
        return em.createQuery("select r from BriefingRuleEntry r order by r.scope, r.since", BriefingRuleEntry.class)
                .getResultList();
    }

    Optional<BriefingRuleEntry> findRule(long id) {
        return Optional.ofNullable(em.find(BriefingRuleEntry.class, id));
    }

    void add(BriefingRuleEntry rule) {
        em.persist(rule);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remove(BriefingRuleEntry rule) {
        em.remove(rule);
        em.flush();
    }

    /**
     * Stays that go on, or lie ahead, for which something may be owed; who owes nothing at all is not read.
     *
     * @param since the first day of the first rule
     * @param valid a briefing of this day or later holds under every rule; null where none ever lapses
     */
    List<OwedStay> listStays(Asked asked, LocalDate since, LocalDate valid) {
        var parameters = new HashMap<String, Object>();
        var jpql = new StringBuilder(fields("t.id", ""));
        if (valid == null) {
            jpql.append(" and t.from >= :since and not exists (select r.id")
                    .append(HOLDS)
                    .append(')');
        } else {
            jpql.append(" and (t.from >= :since or exists (select r.id")
                    .append(HOLDS)
                    .append(")) and not exists (select r.id")
                    .append(HOLDS)
                    .append(" and r.givenOn >= :valid)");
            parameters.put("valid", valid);
        }
        parameters.put("since", since);
        narrow(jpql, asked, parameters);
        return list(jpql.toString(), asked, parameters);
    }

    /** Stays of people who were briefed for the place before an update that they have not confirmed. */
    List<OwedStay> listUnread(Asked asked, Long update, Instant from, Instant to) {
        var parameters = new HashMap<String, Object>();
        var jpql = new StringBuilder(fields("u.id", "BriefingUpdate u,"))
                .append(" and u.withdrawnAt is null and ")
                .append(SCOPE)
                .append(" like concat(u.scope, '%') and u.publishedAt between :first and :last and exists (select r.id")
                .append(HOLDS)
                .append(" and r.givenOn <= u.publishedOn) and not exists (select r.id")
                .append(HOLDS)
                .append(
                        " and r.givenOn > u.publishedOn) and not exists (select k.id from BriefingUpdateConfirmation k where k.update = u and k.person = p)");
        parameters.put("first", from);
        parameters.put("last", to);
        if (update != null) {
            jpql.append(" and u.id = :update");
            parameters.put("update", update);
        }
        narrow(jpql, asked, parameters);
        return list(jpql.toString(), asked, parameters);
    }

    private static String fields(String about, String first) {
        return FIELDS.replace("ABOUT", about).replace("FIRST", first);
    }

    private List<OwedStay> list(String jpql, Asked asked, HashMap<String, Object> parameters) {
        var query = em.createQuery(jpql + " order by t.id", OwedStay.class).setParameter("day", asked.day());
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private static void narrow(StringBuilder jpql, Asked asked, HashMap<String, Object> parameters) {
        if (asked.reach() != null) {
            jpql.append(" and ").append(new Reach(asked.reach()).jpql("reach", parameters));
        }
        if (asked.person() != null) {
            jpql.append(" and p.id = :person");
            parameters.put("person", asked.person());
        }
        if (asked.country() != null) {
            jpql.append(" and c.code = :country");
            parameters.put("country", asked.country());
        }
        if (asked.station() != null) {
            jpql.append(" and s.code = :station");
            parameters.put("station", asked.station());
        }
        if (asked.stay() != null) {
            jpql.append(" and t.id = :stay");
            parameters.put("stay", asked.stay());
        }
        for (int i = 0; i < asked.words().size(); i++) {
            jpql.append(" and p.folded like :word").append(i).append(" escape '!'");
            parameters.put("word" + i, asked.words().get(i));
        }
    }

    /** Whether a letter of this name was written. */
    boolean isWritten(String once) {
        return !em.createNativeQuery("select 1 from letter where once = ?1")
                .setParameter(1, once)
                .getResultList()
                .isEmpty();
    }

    /** Person, area, code and beginning of the open bookings of these people that lie ahead, the first first. */
    List<Object[]> listBooked(Collection<Long> people, Instant now) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select k.person.id, b.scope, k.code, o.startsAt
                        from BriefingSession b join b.session o join Booking k on k.session = o
                        where k.person.id in :people and k.closedAt is null and o.endsAt > :now order by o.startsAt
                        """, Object[].class)
                        .setParameter("people", people)
                        .setParameter("now", now)
                        .getResultList();
    }
}
