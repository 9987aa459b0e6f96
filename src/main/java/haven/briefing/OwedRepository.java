package haven.briefing;

import haven.person.StayDays;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stays for which somebody may have to be briefed, in one query each, whatever their number. */
@ApplicationScoped
class OwedRepository {

    private static final String SCOPE = "concat('/world/', g.code, '/', c.code, '/', s.code, '/')";

    /** Of records: they say that somebody was briefed. */
    private static final String COUNTS =
            " r.withdrawnAt is null and r.attendance = haven.briefing.BriefingRecord.Attendance.PRESENT";

    /** Records of this person for the station. */
    private static final String HOLDS =
            " from BriefingRecord r where r.person = p and" + COUNTS + " and " + SCOPE + " like concat(r.scope, '%')";

    /** Of such records: given while the stay went on, or not long before. Stays from which it goes on are not looked at. */
    private static final String FOR_STAY = " and function('adddate', r.givenOn, :ahead) >= t.from";

    private static final String FIELDS = "select new haven.briefing.OwedStay(t.id, p.id, p.givenName, p.familyName,"
            + " p.staffNumber, p.email, p.contractTo, t.id, t.kind, g.code, c.code, s.code, s.name, s.timeZone, t.from, t.to,"
            + " (select max(r.givenOn)" + HOLDS + "))"
            + " from Stay t join t.person p join t.station s join s.country c join c.region g"
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
     * Stays that go on, or lie ahead, for which something may be owed; most of those who owe nothing are not read.
     *
     * @param since the first day of the first rule
     * @param valid a briefing of this day or later holds under every rule of months; null where there is none of them
     * @param ahead where a rule says no months: so many days before a stay begins a briefing for it can be given; else null
     */
    List<OwedStay> listStays(Asked asked, LocalDate since, LocalDate valid, Integer ahead) {
        var parameters = new HashMap<String, Object>();
        var jpql = new StringBuilder(FIELDS);
        if (valid == null) {
            jpql.append(" and t.from >= :since");
        } else {
            jpql.append(" and (t.from >= :since or exists (select r.id")
                    .append(HOLDS)
                    .append("))");
        }
        jpql.append(" and not exists (select r.id").append(HOLDS);
        if (valid != null) {
            jpql.append(" and r.givenOn >= :valid");
            parameters.put("valid", valid);
        }
        if (ahead != null) {
            jpql.append(FOR_STAY);
            parameters.put("ahead", ahead);
        }
        jpql.append(')');
        parameters.put("since", since);
        narrow(jpql, asked, parameters);
        return list(jpql.toString(), asked, parameters);
    }

    /** Updates that were published in this time and not taken back. @param update null for all */
    List<OpenUpdate> listUpdates(Long update, Instant from, Instant to) {
        var query = em.createQuery(
                "select new haven.briefing.OpenUpdate(u.id, u.scope, u.publishedAt) from BriefingUpdate u"
                        + " where u.withdrawnAt is null and u.publishedAt between :first and :last"
                        + (update == null ? "" : " and u.id = :update"),
                OpenUpdate.class);
        if (update != null) {
            query.setParameter("update", update);
        }
        return query.setParameter("first", from).setParameter("last", to).getResultList();
    }

    /** Stays where one of these updates is news to people who were briefed, until a day after the last one was published. */
    List<OwedStay> listBriefed(Asked asked, Collection<OpenUpdate> updates) {
        var parameters = new HashMap<String, Object>();
        var jpql = new StringBuilder(FIELDS)
                .append(" and ")
                .append(new Reach(updates.stream().map(OpenUpdate::scope).toList()).jpql("told", parameters))
                .append(" and exists (select r.id")
                .append(HOLDS)
                .append(" and r.givenOn <= :newest)");
        var newest = updates.stream().map(OpenUpdate::publishedAt).max(Comparator.naturalOrder());
        parameters.put(
                "newest",
                LocalDate.ofInstant(newest.orElseThrow(), ZoneOffset.UTC).plusDays(1));
        narrow(jpql, asked, parameters);
        return list(jpql.toString(), asked, parameters);
    }

    /** Who has confirmed these updates: ids of people by update. @param person null for all */
    Map<Long, Set<Long>> listRead(Collection<Long> updates, Long person) {
        var query = em.createQuery(
                        "select k.update.id, k.person.id from BriefingUpdateConfirmation k where k.update.id in :updates"
                                + (person == null ? "" : " and k.person.id = :person"),
                        Object[].class)
                .setParameter("updates", updates);
        if (person != null) {
            query.setParameter("person", person);
        }
        return query.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    /** What is known of the stays and briefings of the people whose stays these are; two statements at most. */
    Past past(Collection<OwedStay> some) {
        return new Past(
                stays(people(some.stream())), given(people(some.stream().filter(stay -> stay.given() != null))));
    }

    private static Set<Long> people(Stream<OwedStay> some) {
        return some.map(OwedStay::personId).collect(Collectors.toSet());
    }

    private Map<Long, List<Given>> given(Set<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select r.person.id, r.scope, r.givenOn from BriefingRecord r"
                                        + " where r.person.id in :people and" + COUNTS,
                                Object[].class)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(
                                        row -> new Given((String) row[1], (LocalDate) row[2]), Collectors.toList())));
    }

    /** All stays of these people but absences, whenever they are or were. */
    Map<Long, List<StayDays>> stays(Collection<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : em.createQuery("""
                        select new haven.briefing.KnownStay(p.id, p.contractTo, t.id, t.kind, g.code, c.code, s.code, t.from, t.to)
                        from Stay t join t.person p join t.station s join s.country c join c.region g
                        where p.id in :people and t.kind <> haven.person.Stay.Kind.ABSENCE
                        """, KnownStay.class)
                        .setParameter("people", people)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                KnownStay::personId, Collectors.mapping(KnownStay::days, Collectors.toList())));
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

    /** Whether a letter whose name is like this was written since then. */
    boolean isWrittenSince(String pattern, Instant since) {
        return !em.createNativeQuery("select 1 from letter where once like ?1 and made_at > ?2 limit 1")
                .setParameter(1, pattern)
                .setParameter(2, since)
                .getResultList()
                .isEmpty();
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
