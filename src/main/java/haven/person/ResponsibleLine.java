package haven.person;

import haven.access.Role;
import java.util.List;

/** A role at a place and who holds it today; nobody, where it is vacant. */
public record ResponsibleLine(Role role, List<ResponsibleRow> holders) {

    /** Whom a place names to its staff, the nearest first. */
    static final List<Role> ROLES =
            List.of(Role.COUNTRY_SECURITY_FOCAL_POINT, Role.REGIONAL_SECURITY_OFFICER, Role.SMT_MEMBER);
}
