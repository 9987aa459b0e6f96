package haven.access;

import static haven.access.Permission.APPROVE_MEDICAL_TEXTS;
import static haven.access.Permission.BOOK_BRIEFING;
import static haven.access.Permission.GIVE_DUTIES;
import static haven.access.Permission.KEEP_ACCOUNTS;
import static haven.access.Permission.KEEP_BRIEFINGS;
import static haven.access.Permission.KEEP_CONTACTS;
import static haven.access.Permission.KEEP_CUSTODIANS;
import static haven.access.Permission.KEEP_DOCUMENTS;
import static haven.access.Permission.KEEP_HELP;
import static haven.access.Permission.KEEP_MEDICAL_TEXTS;
import static haven.access.Permission.KEEP_PLACES;
import static haven.access.Permission.KEEP_PORTAL;
import static haven.access.Permission.KEEP_STAYS;
import static haven.access.Permission.KEEP_WARDENS;
import static haven.access.Permission.MAKE_TEST_CALLS;
import static haven.access.Permission.OPEN_AUDIT;
import static haven.access.Permission.PRINT_CODES;
import static haven.access.Permission.READ_AUDIT;
import static haven.access.Permission.READ_BRIEFINGS;
import static haven.access.Permission.READ_MEDICAL_TEXTS;
import static haven.access.Permission.READ_PEOPLE;
import static haven.access.Permission.READ_PORTAL_AUDIT;
import static haven.access.Permission.READ_POSTINGS;
import static haven.access.Permission.READ_PROBLEMS;
import static haven.access.Permission.READ_PUBLIC;
import static haven.access.Permission.READ_RESIDENCES;
import static haven.access.Permission.READ_SECURITY;
import static haven.access.Permission.READ_SMT;
import static haven.access.Permission.READ_STAFF_PAGES;

import java.util.EnumSet;
import java.util.Set;

/** The roles that duties name, and what each permits within the duty's scope. Everybody signed in is {@link #STAFF}. */
public enum Role {
    STAFF(READ_PUBLIC, READ_STAFF_PAGES, BOOK_BRIEFING),
    COUNTRY_SECURITY_FOCAL_POINT(
            READ_SECURITY,
            KEEP_DOCUMENTS,
            KEEP_PLACES,
            KEEP_HELP,
            KEEP_CONTACTS,
            KEEP_CUSTODIANS,
            KEEP_WARDENS,
            KEEP_STAYS,
            KEEP_BRIEFINGS,
            READ_BRIEFINGS,
            READ_MEDICAL_TEXTS,
            READ_PEOPLE,
            READ_POSTINGS,
            PRINT_CODES),
    SMT_MEMBER(READ_SECURITY, READ_SMT),
    REGIONAL_SECURITY_OFFICER(
            READ_SECURITY,
            READ_SMT,
            KEEP_DOCUMENTS,
            KEEP_PLACES,
            KEEP_HELP,
            KEEP_CONTACTS,
            KEEP_CUSTODIANS,
            KEEP_WARDENS,
            KEEP_STAYS,
            KEEP_BRIEFINGS,
            READ_BRIEFINGS,
            READ_MEDICAL_TEXTS,
            READ_PEOPLE,
            READ_POSTINGS,
            GIVE_DUTIES,
            PRINT_CODES,
            OPEN_AUDIT,
            READ_AUDIT),
    HR(READ_PEOPLE, READ_POSTINGS, KEEP_STAYS, READ_BRIEFINGS),
    OPERATIONS_CENTRE(READ_SECURITY, MAKE_TEST_CALLS, READ_RESIDENCES),
    OSS_HEADQUARTERS(
            READ_SECURITY,
            READ_SMT,
            KEEP_DOCUMENTS,
            KEEP_PLACES,
            KEEP_HELP,
            KEEP_CONTACTS,
            KEEP_CUSTODIANS,
            KEEP_WARDENS,
            KEEP_STAYS,
            KEEP_BRIEFINGS,
            READ_BRIEFINGS,
            MAKE_TEST_CALLS,
            READ_MEDICAL_TEXTS,
            KEEP_MEDICAL_TEXTS,
            READ_PROBLEMS,
            READ_PEOPLE,
            READ_POSTINGS,
            GIVE_DUTIES,
            PRINT_CODES,
            OPEN_AUDIT,
            READ_AUDIT),
    DIRECTOR_OSS(READ_SECURITY, READ_SMT),
    HEALTH_UNIT(READ_MEDICAL_TEXTS, KEEP_MEDICAL_TEXTS, APPROVE_MEDICAL_TEXTS),
    ADMINISTRATOR(READ_PROBLEMS, KEEP_ACCOUNTS, READ_PEOPLE, GIVE_DUTIES, OPEN_AUDIT, READ_PORTAL_AUDIT, KEEP_PORTAL);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions =
                permissions.length == 0 ? EnumSet.noneOf(Permission.class) : EnumSet.of(permissions[0], permissions);
    }

    /**
     * The roles to which a holder of this one may appoint others, within their own scope: the line of command gives
     * security duties, administrators all the rest. Nobody appoints to what decides about themselves.
     */
    public Set<Role> gives() {
        return switch (this) {
            case REGIONAL_SECURITY_OFFICER -> EnumSet.of(COUNTRY_SECURITY_FOCAL_POINT, SMT_MEMBER);
            case OSS_HEADQUARTERS ->
                EnumSet.of(COUNTRY_SECURITY_FOCAL_POINT, SMT_MEMBER, REGIONAL_SECURITY_OFFICER, OPERATIONS_CENTRE);
            case ADMINISTRATOR -> EnumSet.complementOf(EnumSet.of(STAFF));
            default -> EnumSet.noneOf(Role.class);
        };
    }

    /** Whether this role permits this. */
    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }
}
