package haven.mail;

import haven.access.Allowed;
import haven.access.Caller;
import haven.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What the caller wants to get by mail. Life-safety comes in any case. */
@ApplicationScoped
@Transactional
public class MailPreferenceService {

    @Inject
    Caller caller;

    @Inject
    DigestRepository digests;

    @Inject
    Clock clock;

    /** Whether the caller wants no digest. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public boolean isDigestMuted() {
        var person = caller.personId();
        return person.isPresent() && digests.isMuted(person.getAsLong());
    }

    /** Turns the caller's digest off or on; without effect for an account without a person, which gets none. */
    @Allowed(Permission.READ_STAFF_PAGES)
    public void muteDigest(boolean muted) {
        caller.personId().ifPresent(person -> digests.mute(person, muted, clock.instant()));
    }
}
