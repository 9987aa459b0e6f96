package haven.briefing;

import haven.access.Caller;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** BRF-14: for whom the caller may book, at any place: for who is, or will be, where they keep briefings. */
@ApplicationScoped
class PeopleHere {

    @Inject
    BriefingRepository briefings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    boolean holds(long personId) {
        var scopes = caller.scopesOf(Permission.KEEP_BRIEFINGS);
        return !scopes.isEmpty() && briefings.staysWithin(personId, scopes, yesterday());
    }

    /** It may still be that day where they are. */
    LocalDate yesterday() {
        return LocalDate.now(clock).minusDays(1);
    }
}
