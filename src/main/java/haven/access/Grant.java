package haven.access;

import java.util.List;

/**
 * A role held today within a scope.
 *
 * @param behalf for whom somebody acts; null where they hold the role themselves
 */
public record Grant(Role role, String scope, Behalf behalf) {

    /**
     * Whom somebody stands in for.
     *
     * @param personId the holder, or null where the post is vacant
     * @param name the holder's, or null
     */
    public record Behalf(Long personId, String name) {}

    /** A role that somebody holds themselves. */
    public Grant(Role role, String scope) {
        this(role, scope, null);
    }

    /** Whether it is held in somebody's place. */
    boolean isActing() {
        return behalf != null;
    }

    /** Whether this grant permits this at that place or below. */
    boolean permits(Permission permission, String place) {
        return place.startsWith(scope) && role.permits(permission);
    }

    /** Whether its holder may appoint somebody to this role at that place or below. */
    boolean gives(Role appointed, String place) {
        return place.startsWith(scope)
                && role.permits(Permission.GIVE_DUTIES)
                && role.gives().contains(appointed);
    }

    /** The scopes in which the holder of these grants may appoint somebody to this role, each once. */
    static List<String> scopesToGive(List<Grant> grants, Role role) {
        return grants.stream()
                .filter(grant -> grant.gives(role, grant.scope()))
                .map(Grant::scope)
                .distinct()
                .toList();
    }

    /** The scopes in which these grants give this permission, each once. */
    public static List<String> scopes(List<Grant> grants, Permission permission) {
        return grants.stream()
                .filter(grant -> grant.role().permits(permission))
                .map(Grant::scope)
                .distinct()
                .toList();
    }
}
