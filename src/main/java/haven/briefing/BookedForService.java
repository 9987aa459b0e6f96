package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** BRF-14: for whom somebody who keeps briefings may book, and where. */
@ApplicationScoped
@Transactional
public class BookedForService {

    static final int MOST = 20;

    @Inject
    BookableRepository bookable;

    @Inject
    BriefingRepository briefings;

    @Inject
    PeopleHere here;

    @Inject
    Caller caller;

    /** People of the caller's area whose names, number or address have all these words; at most twenty. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<BookedPerson> find(String words) {
        var patterns = SearchedName.patterns(words);
        return patterns.isEmpty()
                ? List.of()
                : bookable.listPeople(caller.scopesOf(Permission.KEEP_BRIEFINGS), patterns, here.yesterday(), MOST);
    }

    /** This person; empty where they are, and will be, nowhere in the caller's area. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public Optional<BookedPerson> findPerson(long personId) {
        if (!here.holds(personId)) {
            return Optional.empty();
        }
        var person = bookable.getPerson(personId);
        return Optional.of(new BookedPerson(
                person.getId(), person.name(), person.getStaffNumber(), person.getEmail(), person.isSample()));
    }

    /** Whether the caller may book for this person at this station: one of the two is in their area. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public boolean reaches(String stationCode, long personId) {
        return briefings
                .findStation(stationCode)
                .filter(station -> caller.may(Permission.KEEP_BRIEFINGS, station) || here.holds(personId))
                .isPresent();
    }
}
