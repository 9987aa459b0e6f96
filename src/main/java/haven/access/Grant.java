package haven.access;

import java.util.List;

/** A role held today within a scope. */
public record Grant(Role role, String scope) {

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

    /** The scopes in which these grants give this permission, each once. */
    public static List<String> scopes(List<Grant> grants, Permission permission) {
        return grants.stream()
                .filter(grant -> grant.role().permits(permission))
                .map(Grant::scope)
                .distinct()
                .toList();
    }
}
