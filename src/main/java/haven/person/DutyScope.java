package haven.person;

import haven.access.Role;
import haven.access.Scoped;
import haven.shared.RuleViolation;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How far a duty reaches: the level of the world's tree of scopes on which a role can be held. */
enum DutyScope {
    WORLD(Scoped.WORLD),
    REGION(Scoped.WORLD + "[a-z][a-z-]*/"),
    COUNTRY(Scoped.WORLD + "[a-z][a-z-]*/[A-Z]{2}/");

    private final Pattern form;

    DutyScope(String form) {
        this.form = Pattern.compile(form);
    }

    /** The same scope. @throws RuleViolation where this role cannot be held there */
    static String of(Role role, String scope) {
        var levels = levelsOf(role);
        if (levels.isEmpty()) {
            throw new RuleViolation("person.error.noDuty");
        }
        if (!fits(role, scope)) {
            throw new RuleViolation("person.error.dutyScope");
        }
        return scope;
    }

    /** Whether this role can be held there. */
    static boolean fits(Role role, String scope) {
        return scope != null
                && levelsOf(role).stream()
                        .anyMatch(level -> level.form.matcher(scope).matches());
    }

    private static Set<DutyScope> levelsOf(Role role) {
        return switch (role) {
            case STAFF -> EnumSet.noneOf(DutyScope.class); // everybody is; there is nothing to appoint to
            case COUNTRY_SECURITY_FOCAL_POINT, SMT_MEMBER -> EnumSet.of(COUNTRY);
            case REGIONAL_SECURITY_OFFICER -> EnumSet.of(REGION);
            case HR -> EnumSet.of(REGION, WORLD);
            case OPERATIONS_CENTRE, OSS_HEADQUARTERS, DIRECTOR_OSS, HEALTH_UNIT, ADMINISTRATOR -> EnumSet.of(WORLD);
        };
    }
}
