package haven.access;

/** A role held today within a scope. */
public record Grant(Role role, String scope) {

    /** Whether this grant permits this at that place or below. */
    boolean permits(Permission permission, String place) {
        return place.startsWith(scope) && role.permits(permission);
    }
}
