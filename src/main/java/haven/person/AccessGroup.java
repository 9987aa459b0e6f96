package haven.person;

import haven.access.Permission;
import haven.access.Role;
import java.util.List;

/** One way to come to access at a place: a role within a scope, what it permits, and who holds it. */
public record AccessGroup(Role role, String scope, List<Permission> permissions, List<AccessLine> lines) {}
