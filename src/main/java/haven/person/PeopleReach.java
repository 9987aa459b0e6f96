package haven.person;

import haven.access.Caller;
import haven.access.Permission;
import haven.access.Scoped;
import haven.place.Reach;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which people somebody sees, in one place: who is posted in their area today, and who has a duty there that is not
 * over, or was not long ago. Whose area is the world sees everybody.
 */
record PeopleReach(List<String> people, Reach postings) {

    /** A posting that covers today; the aliases are those of {@link Reach}. */
    private static final String POSTED = """
            exists (select v.id from Stay v join v.station s join s.country c join c.region g
                where v.person = p and v.kind = haven.person.Stay.Kind.POSTING
                  and v.from <= :today and (v.to is null or v.to >= :today) and\s""";

    static PeopleReach of(Caller caller) {
        return new PeopleReach(
                caller.scopesOf(Permission.READ_PEOPLE), new Reach(caller.scopesOf(Permission.READ_POSTINGS)));
    }

    /** A condition on {@code p}; it uses {@code :today}, and {@code :recent} unless {@link #isEverybody()}. */
    String jpql(Map<String, Object> parameters) {
        if (isEverybody()) {
            return "(1 = 1)";
        }
        var condition = new StringBuilder("(" + POSTED + new Reach(people).jpql("people", parameters) + ")");
        condition.append(" or exists (select e.id from Duty e where e.person = p"
                + " and (e.to is null or e.to >= :recent) and (1 = 0");
        for (int i = 0; i < people.size(); i++) {
            condition.append(" or e.scope like :scope").append(i);
            parameters.put("scope" + i, people.get(i) + "%");
        }
        return condition.append(")))").toString();
    }

    boolean isEverybody() {
        return people.contains(Scoped.WORLD);
    }

    /** Posted today in this country, as far as the reader may know that; uses {@code :today}. */
    String jpqlPostedIn(String country, Map<String, Object> parameters) {
        var own = new HashMap<String, Object>();
        var condition = POSTED + postings.jpql("postings", own) + " and c.code = :country)";
        parameters.putAll(own);
        parameters.put("country", country);
        return condition;
    }
}
