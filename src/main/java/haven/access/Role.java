package haven.access;

import static haven.access.Permission.KEEP_DOCUMENTS;
import static haven.access.Permission.KEEP_PLACES;
import static haven.access.Permission.READ_PROBLEMS;
import static haven.access.Permission.READ_PUBLIC;
import static haven.access.Permission.READ_SECURITY;
import static haven.access.Permission.READ_SMT;
import static haven.access.Permission.READ_STAFF_PAGES;

import java.util.EnumSet;
import java.util.Set;

/** The roles that duties name, and what each permits within the duty's scope. Everybody signed in is {@link #STAFF}. */
public enum Role {
    STAFF(READ_PUBLIC, READ_STAFF_PAGES),
    COUNTRY_SECURITY_FOCAL_POINT(READ_SECURITY, KEEP_DOCUMENTS, KEEP_PLACES),
    SMT_MEMBER(READ_SECURITY, READ_SMT),
    REGIONAL_SECURITY_OFFICER(READ_SECURITY, READ_SMT, KEEP_DOCUMENTS, KEEP_PLACES),
    HR(),
    OPERATIONS_CENTRE(READ_SECURITY),
    OSS_HEADQUARTERS(READ_SECURITY, READ_SMT, KEEP_DOCUMENTS, KEEP_PLACES, READ_PROBLEMS),
    DIRECTOR_OSS(READ_SECURITY, READ_SMT),
    HEALTH_UNIT(),
    ADMINISTRATOR(READ_PROBLEMS);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions =
                permissions.length == 0 ? EnumSet.noneOf(Permission.class) : EnumSet.of(permissions[0], permissions);
    }

    /** Whether this role permits this. */
    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }
}
