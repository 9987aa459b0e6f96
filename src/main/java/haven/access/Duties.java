package haven.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record of people and their dated duties, which {@code person} keeps and from which access is read. */
public interface Duties {

    /**
     * What access needs to know of a person.
     *
     * @param name to show
     * @param language the tag of the profile's language
     * @param grants the roles held, acting ones included
     */
    record Standing(String name, String language, List<Grant> grants) {}

    /** The person with this id and the roles that they hold on this day (UTC); empty where there is no such person. */
    Optional<Standing> standingOf(long personId, LocalDate day);

    /** The names of these people, by id. */
    Map<Long, String> names(Collection<Long> personIds);

    /** Ids of people whose given and family names begin with these words; no more than so many. */
    List<Long> findByName(String words, int most);

    /** The people who are administrators on this day. */
    List<Long> administrators(LocalDate day);

    /**
     * Somebody's time as an administrator.
     *
     * @param to the last day, or null while it goes on
     */
    record Term(long personId, LocalDate from, LocalDate to) {}

    /** All times as administrator that are not over on this day. */
    List<Term> administratorTerms(LocalDate day);

    /** Makes a person who is administrator of the world from this day on; returns their id. */
    long makeAdministrator(String givenName, String familyName, LocalDate from);
}
