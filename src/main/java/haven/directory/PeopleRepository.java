package haven.directory;

import haven.access.Role;
import haven.access.Scoped;
import haven.detail.DetailAudience;
import haven.person.Duty;
import haven.person.Person;
import haven.person.Stay;
import haven.place.DutyStation;
import haven.place.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People, as far as others may know of them. The number of statements does not grow with people. */
@ApplicationScoped
class PeopleRepository {

    private static final String EMPLOYED = " and (p.contractTo is null or p.contractTo >= :today)";

    private static final String PRESENT =
            "v.kind <> haven.person.Stay.Kind.ABSENCE and v.from <= :today and (v.to is null or v.to >= :today)";

    private static final String HOLDS = "exists (select d.id from Duty d where d.person = p and d.role in :%s"
            + " and d.from <= :today and (d.to is null or d.to >= :today))";

    private static final String SAYS =
            "exists (select x.id from PersonDetail x where x.person = p and x.audience in :%s)";

    private static final String IS_WITHIN =
            "exists (select v.id from Stay v join v.station s join s.country c join c.region g where v.person = p and "
                    + PRESENT + " and %s)";

    @Inject
    EntityManager em;

    /**
     * For whom the directory is read.
     *
     * @param me the reader; 0 for nobody
     * @param postings where they may know who is posted, {@code security} where they belong to security personnel,
     *     {@code residences} where they see what is for the operations centre
     */
    record Sight(long me, Reach postings, Reach security, Reach residences) {}

    /** With their people: who is at this station today, by name; nobody who is known to be left out. */
    List<Stay> listHere(
            DutyStation station,
            LocalDate today,
            List<DetailAudience> audiences,
            boolean all,
            long me,
            int from,
            int count) {
        var jpql = "select v from Stay v join fetch v.person p where v.station = :station and " + PRESENT + EMPLOYED
                + " and not " + HOLDS.formatted("roles")
                + (all ? "" : " and (p.id = :me or " + SAYS.formatted("audiences") + ")")
                + " order by p.familyName, p.givenName, p.id";
        var query = em.createQuery(jpql, Stay.class)
                .setParameter("station", station)
                .setParameter("today", today)
                .setParameter("roles", PeopleFinder.ROLES);
        if (!all) {
            query.setParameter("me", me).setParameter("audiences", audiences);
        }
        return query.setFirstResult(from).setMaxResults(count).getResultList();
    }

    /** With their people: duties of today that are of one of these places, or of somebody who is at this station. */
    List<Duty> listDutiesAt(DutyStation station, Collection<String> scopes, Set<Role> roles, LocalDate today) {
        return em.createQuery("""
                        select d from Duty d join fetch d.person p
                        where d.role in :roles and d.from <= :today and (d.to is null or d.to >= :today)
                          and (d.scope in :scopes or exists (select v.id from Stay v where v.person = p
                            and v.station = :station and v.kind <> haven.person.Stay.Kind.ABSENCE
                            and v.from <= :today and (v.to is null or v.to >= :today)))
                        """ + EMPLOYED + " order by d.acting, p.familyName, p.givenName, d.id", Duty.class)
                .setParameter("roles", roles)
                .setParameter("scopes", scopes)
                .setParameter("station", station)
                .setParameter("today", today)
                .getResultList();
    }

    /** Duties that these people hold today. */
    List<Duty> listDuties(Collection<Long> people, Set<Role> roles, LocalDate today) {
        return people.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select d from Duty d where d.person.id in :people and d.role in :roles
                                  and d.from <= :today and (d.to is null or d.to >= :today) order by d.id
                                """, Duty.class)
                        .setParameter("people", people)
                        .setParameter("roles", roles)
                        .setParameter("today", today)
                        .getResultList();
    }

    /** People of whom the reader may know, whom all these words fit, by name. */
    List<Person> find(Sight sight, List<PeopleFinder.Word> words, LocalDate today, int from, int count) {
        var parameters = new HashMap<String, Object>();
        parameters.put("today", today);
        var jpql = new StringBuilder("select p from Person p where (" + known(sight, parameters) + ")" + EMPLOYED);
        for (int i = 0; i < words.size(); i++) {
            jpql.append(" and (").append(fits(words.get(i), i, parameters)).append(')');
        }
        var query = em.createQuery(jpql + " order by p.familyName, p.givenName, p.id", Person.class);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(from).setMaxResults(count).getResultList();
    }

    private static String known(Sight sight, Map<String, Object> parameters) {
        parameters.put("roles", PeopleFinder.ROLES);
        parameters.put("me", sight.me());
        parameters.put("everybody", List.of(DetailAudience.EVERYBODY));
        var known = new StringBuilder("p.id = :me or ")
                .append(HOLDS.formatted("roles"))
                .append(" or ")
                .append(SAYS.formatted("everybody"));
        if (!sight.postings().scopes().isEmpty()) {
            known.append(" or ").append(IS_WITHIN.formatted(sight.postings().jpql("postings", parameters)));
        }
        narrow(known, sight.security(), "security", DetailAudience.SECURITY, parameters);
        narrow(known, sight.residences(), "residences", DetailAudience.OPCEN, parameters);
        return known.toString();
    }

    private static void narrow(
            StringBuilder known, Reach reach, String name, DetailAudience audience, Map<String, Object> parameters) {
        if (!reach.scopes().isEmpty()) {
            known.append(" or ").append(SAYS.formatted(name + "Audience"));
            known.append(" and ").append(IS_WITHIN.formatted(reach.jpql(name, parameters)));
            parameters.put(name + "Audience", List.of(audience));
        }
    }

    /** A name, a role that is held, or the place of a posting. */
    private static String fits(PeopleFinder.Word word, int number, Map<String, Object> parameters) {
        var fits = new StringBuilder();
        var at = new StringBuilder("(1 = 0");
        for (int i = 0; i < word.likes().size(); i++) {
            var name = "word" + number + "in" + i;
            parameters.put(name, word.likes().get(i));
            fits.append("p.givenName like :%1$s escape '!' or p.familyName like :%1$s escape '!' or ".formatted(name));
            at.append(" or s.name like :%s escape '!'".formatted(name));
        }
        among(at, "c.code", word.countries(), "countries" + number, parameters);
        among(at, "s.code", word.stations(), "stations" + number, parameters);
        fits.append(IS_WITHIN.formatted(at.append(')')));
        if (!word.roles().isEmpty()) {
            parameters.put("roles" + number, word.roles());
            fits.append(" or ").append(HOLDS.formatted("roles" + number));
        }
        return fits.toString();
    }

    /** "in ()" is no SQL. */
    private static void among(
            StringBuilder at, String code, List<String> codes, String name, Map<String, Object> parameters) {
        if (!codes.isEmpty()) {
            parameters.put(name, codes);
            at.append(" or ").append(code).append(" in :").append(name);
        }
    }

    /** The scopes above and of this station, but for the world. */
    static List<String> scopes(DutyStation station) {
        return List.of(
                        station.scope(),
                        station.getCountry().scope(),
                        station.getCountry().getRegion().scope())
                .stream()
                .filter(scope -> !scope.equals(Scoped.WORLD))
                .toList();
    }
}
