package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** BRF-14: for whom somebody who keeps briefings may book: for who is, or will be, in their area. */
@ApplicationScoped
@Transactional
public class BookedForService {

    static final int MOST = 20;

    @Inject
    BookableRepository bookable;

    @Inject
    BriefingRepository briefings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** People of the caller's area whose names, number or address have all these words; at most twenty. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public List<BookedPerson> find(String words) {
        var patterns = SearchedName.patterns(words);
        return patterns.isEmpty()
                ? List.of()
                : bookable.listPeople(caller.scopesOf(Permission.KEEP_BRIEFINGS), patterns, yesterday(), MOST);
    }

    /** This person; empty where they are, and will be, nowhere in the caller's area. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public Optional<BookedPerson> findPerson(long personId) {
        if (!briefings.staysWithin(personId, caller.scopesOf(Permission.KEEP_BRIEFINGS), yesterday())) {
            return Optional.empty();
        }
        var person = bookable.getPerson(personId);
        return Optional.of(new BookedPerson(
                person.getId(), person.name(), person.getStaffNumber(), person.getEmail(), person.isSample()));
    }

    /** Whether the caller may book for others at this station. */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public boolean reaches(String stationCode) {
        return briefings
                .findStation(stationCode)
                .filter(station -> caller.may(Permission.KEEP_BRIEFINGS, station))
                .isPresent();
    }

    /** It may still be that day where they are. */
    private LocalDate yesterday() {
        return LocalDate.now(clock).minusDays(1);
    }
}
