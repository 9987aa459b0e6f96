package haven.place;

import haven.access.Permission;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** Who may open a document or read a statement. Published values, not to be renamed. */
public enum Classification {
    /** Everybody who is signed in. */
    ALL_STAFF,
    /** Security personnel whose duty covers the place. */
    SECURITY,
    /** Members of the place's Security Management Team, and those who serve it. */
    SMT,
    /** People named one by one. */
    NAMED;

    /** What somebody with these permissions at a place may read there, without being named. Never empty for staff. */
    public static Set<Classification> readable(Predicate<Permission> may) {
        var readable = EnumSet.noneOf(Classification.class);
        if (may.test(Permission.READ_STAFF_PAGES)) {
            readable.add(ALL_STAFF);
        }
        if (may.test(Permission.READ_SECURITY)) {
            readable.add(SECURITY);
        }
        if (may.test(Permission.READ_SMT)) {
            readable.add(SMT);
        }
        return readable;
    }
}
