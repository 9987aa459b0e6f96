package haven.access;

import haven.shared.DatabaseAway;
import haven.shared.NotAllowed;
import haven.shared.NotThere;
import haven.shared.RuleViolation;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Set;

/** Finds what the portal itself means inside what containers wrap around it. */
final class Causes {

    private static final Set<Class<?>> OURS = Set.of(
            RuleViolation.class,
            NotThere.class,
            NotAllowed.class,
            NotSignedIn.class,
            DatabaseAway.class,
            ViewExpiredException.class);

    private static final int DEPTH = 20;

    private Causes() {}

    /** The portal's own exception inside this one; a lost connection counts as {@link DatabaseAway}; else itself. */
    static Throwable portalCause(Throwable thrown) {
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEPTH; depth++) {
            var found = cause;
            if (OURS.stream().anyMatch(ours -> ours.isInstance(found))) {
                return cause;
            }
            if (cause instanceof SQLNonTransientConnectionException
                    || cause.getClass().getSimpleName().equals("ResourceAllocationException")) {
                return new DatabaseAway("connection lost", thrown);
            }
            cause = cause.getCause();
        }
        return thrown;
    }
}
