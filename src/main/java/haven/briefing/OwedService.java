package haven.briefing;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import haven.mail.Outbox;
import haven.mail.Recipients;
import haven.place.PlaceService;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** BRF-09, BRF-12: who must be briefed: the caller, and the people of the area that the caller sees. */
@ApplicationScoped
@Transactional
public class OwedService {

    @Inject
    Caller caller;

    @Inject
    OwedBook book;

    @Inject
    PlaceService places;

    @Inject
    Recipients recipients;

    @Inject
    Outbox outbox;

    @Inject
    OwedLetters letters;

    @Inject
    Clock clock;

    /** What the caller must still have, with what is booked for it; the most urgent first. */
    @Allowed(Permission.BOOK_BRIEFING)
    public List<Owed> listMine() {
        return caller.personId().isEmpty()
                ? List.of()
                : book.withBookings(book.list(Asked.of(caller.personId().getAsLong(), book.day())));
    }

    /** Part of those in the caller's area who must be briefed, with what is booked for them; and how many there are. */
    @Allowed(Permission.READ_BRIEFINGS)
    public OwedPart list(OwedFilter filter, int first, int most) {
        var all = all(filter);
        return new OwedPart(
                book.withBookings(all.stream().skip(first).limit(most).toList()), all.size());
    }

    /** Codes of the countries in which the caller sees who must be briefed. */
    @Allowed(Permission.READ_BRIEFINGS)
    public List<String> listCountries() {
        var scopes = caller.scopesOf(Permission.READ_BRIEFINGS);
        return places.listCountries().stream()
                .filter(country -> scopes.stream()
                        .anyMatch(scope -> country.scope().startsWith(scope) || scope.startsWith(country.scope())))
                .map(country -> country.getCode())
                .toList();
    }

    /**
     * Asks somebody by mail to book the briefing that they owe; once a day at most.
     *
     * @throws RuleViolation where they have no address, or owe nothing any more
     */
    @Allowed(Permission.KEEP_BRIEFINGS)
    public void remind(long stayId) {
        var asked =
                new Asked(caller.scopesOf(Permission.KEEP_BRIEFINGS), null, stayId, null, null, List.of(), book.day());
        var owed = book.list(asked).stream().findFirst().orElseThrow(() -> new NotThere("briefing that is due"));
        var to = recipients
                .find(owed.personId())
                .orElseThrow(() -> new RuleViolation("briefing.people.noMail", owed.person()));
        outbox.send(
                to,
                letters.due(
                        owed,
                        "briefing.reminded/" + stayId + "/" + LocalDate.now(clock),
                        to.language().locale()));
    }

    private List<Owed> all(OwedFilter filter) {
        var asked = new Asked(
                caller.scopesOf(Permission.READ_BRIEFINGS),
                null,
                null,
                filter.country(),
                filter.station(),
                filter.patterns(),
                book.day());
        return book.list(asked).stream()
                .filter(filter::fits)
                .sorted(filter.order())
                .toList();
    }
}
