package haven.access;

import haven.shared.NotAllowed;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who makes this request, and what they may do. Outside a request, and for everybody who has not signed in, it is
 * nobody: then only {@link Permission#READ_PUBLIC} is held.
 */
@RequestScoped
public class Caller implements Holder {

    private Identity identity = Identity.NOBODY;
    private Instant until;

    /**
     * Somebody who signed in.
     *
     * @param token the hash of the sign-in's token, to which forms are bound
     */
    record Identity(
            String token,
            Long accountId,
            String username,
            Long personId,
            String name,
            String language,
            List<Grant> grants) {

        static final Identity NOBODY = new Identity("", null, null, null, null, null, List.of());
    }

    void is(Identity somebody) {
        identity = somebody;
    }

    /** When the sign-in ends by itself if nothing happens; null for nobody. */
    Instant until() {
        return until;
    }

    void stays(Instant end) {
        until = end;
    }

    Identity identity() {
        return identity;
    }

    public boolean isSignedIn() {
        return identity.accountId() != null;
    }

    /** The account; empty for nobody. */
    public OptionalLong accountId() {
        return isSignedIn() ? OptionalLong.of(identity.accountId()) : OptionalLong.empty();
    }

    /** {@link #personId} for a field that may be empty: null where there is no person. */
    public Long me() {
        return identity.personId();
    }

    /** The person behind the account; empty for nobody and for accounts without one (break-glass). */
    @Override
    public OptionalLong personId() {
        return identity.personId() == null ? OptionalLong.empty() : OptionalLong.of(identity.personId());
    }

    /** For whom the caller acts when doing this there: only where they may do it for nothing else. */
    public Optional<Grant.Behalf> onBehalf(Permission permission, String scope) {
        var covering = identity.grants().stream()
                .filter(grant -> grant.permits(permission, scope))
                .toList();
        return !covering.isEmpty() && covering.stream().allMatch(Grant::isActing)
                ? Optional.of(covering.get(0).behalf())
                : Optional.empty();
    }

    /** The name to show, or null. */
    public String name() {
        return identity.name();
    }

    /** The language of the person's profile, or empty. */
    public Locale language() {
        return identity.language() == null ? Locale.ROOT : Locale.forLanguageTag(identity.language());
    }

    /** Whether the caller holds this permission anywhere. */
    public boolean may(Permission permission) {
        if (permission == Permission.READ_PUBLIC) {
            return true;
        }
        return identity.grants().stream().anyMatch(grant -> grant.role().permits(permission));
    }

    /** Whether the caller holds this permission at this place. */
    public boolean may(Permission permission, Scoped place) {
        if (permission == Permission.READ_PUBLIC) {
            return true;
        }
        return identity.grants().stream().anyMatch(grant -> grant.permits(permission, place.scope()));
    }

    @Override
    public List<String> scopesOf(Permission permission) {
        return Grant.scopes(identity.grants(), permission);
    }

    /** Whether the caller may appoint somebody to this role in this scope, and end that duty. */
    public boolean gives(Role role, String scope) {
        return identity.grants().stream().anyMatch(grant -> grant.gives(role, scope));
    }

    @Override
    public List<String> scopesToGive(Role role) {
        return Grant.scopesToGive(identity.grants(), role);
    }

    /** @throws NotSignedIn or NotAllowed where the caller holds this permission nowhere */
    public void must(Permission permission) {
        if (!may(permission)) {
            if (!isSignedIn()) {
                throw new NotSignedIn();
            }
            throw new NotAllowed(permission + " is held nowhere");
        }
    }

    /**
     * For changes at a place that all staff may read.
     *
     * @throws NotAllowed (403) where the caller does not hold this permission there
     */
    public void mustReach(Permission permission, Scoped place) {
        must(permission);
        if (!may(permission, place)) {
            throw new NotAllowed(permission + " is not held at " + place.scope());
        }
    }

    /**
     * For what does not exist for those who may not read it.
     *
     * @throws OutOfSight (404) where the caller does not hold this permission there
     */
    public void mustRead(Permission permission, Scoped place) {
        must(permission);
        if (!may(permission, place)) {
            throw new OutOfSight(permission + " is not held at " + place.scope());
        }
    }
}
