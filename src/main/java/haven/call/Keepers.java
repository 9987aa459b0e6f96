package haven.call;

import haven.access.Holder;
import haven.access.Permission;
import haven.contact.ContactKind;
import haven.contact.ContactReach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who keeps which kind of contact. */
final class Keepers {

    private static final List<Permission> KEEPING =
            List.of(Permission.KEEP_CONTACTS, Permission.KEEP_HELP, Permission.KEEP_CUSTODIANS);

    private Keepers() {}

    static Permission of(ContactKind kind) {
        return ContactReach.keeper(kind);
    }

    /** Whether this holder keeps anything anywhere. */
    static boolean any(Holder holder) {
        return KEEPING.stream()
                .anyMatch(permission -> !holder.scopesOf(permission).isEmpty());
    }

    /** What of the table {@code contact c} this holder keeps, as a condition of an SQL query. */
    static String sql(Holder holder, List<Object> parameters) {
        var conditions = new ArrayList<String>();
        for (var permission : KEEPING) {
            var scopes = holder.scopesOf(permission);
            if (!scopes.isEmpty()) {
                conditions.add("(c.kind in (" + kinds(permission) + ") and ("
                        + scopes.stream()
                                .map(scope -> {
                                    parameters.add(scope + "%");
                                    return "c.scope like ?" + parameters.size();
                                })
                                .collect(Collectors.joining(" or "))
                        + "))");
            }
        }
        return conditions.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", conditions) + ")";
    }

    private static String kinds(Permission permission) {
        return Arrays.stream(ContactKind.values())
                .filter(kind -> of(kind) == permission)
                .map(kind -> "'" + kind.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
