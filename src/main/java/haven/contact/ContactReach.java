package haven.contact;

import haven.access.Holder;
import haven.access.Permission;
import haven.place.ScopeCodes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which contacts somebody keeps, in one place: who keeps a contact depends on what it is for. */
public record ContactReach(Map<Permission, List<String>> scopes) {

    static ContactReach of(Holder holder) {
        var scopes = new LinkedHashMap<Permission, List<String>>();
        for (var kind : ContactKind.values()) {
            scopes.computeIfAbsent(keeper(kind), holder::scopesOf);
        }
        return new ContactReach(scopes);
    }

    /** What one must hold where a contact of this kind lies, in order to keep it. */
    public static Permission keeper(ContactKind kind) {
        return switch (kind) {
            case SUPPORT_SERVICE -> Permission.KEEP_HELP;
            case CUSTODIAN, PEP_MANAGER -> Permission.KEEP_CUSTODIANS;
            default -> Permission.KEEP_CONTACTS;
        };
    }

    /** The address at which a contact is kept: its entry is open there. @param id of the contact */
    public static String page(ContactKind kind, String scope, long id) {
        var keep = "/keep/" + ScopeCodes.last(scope);
        return switch (keeper(kind)) {
            case KEEP_HELP -> keep + "/help?service=c" + id;
            case KEEP_CUSTODIANS ->
                keep + "/custodians?" + (kind == ContactKind.CUSTODIAN ? "custodian" : "manager") + "=c" + id;
            default -> keep + "/contacts?edit=" + id;
        };
    }

    /** A condition on {@code c}; its parameters are added to {@code parameters}. */
    String jpql(Map<String, Object> parameters) {
        if (scopes.values().stream().distinct().count() == 1) { // as all roles have it today
            return within("keep", scopes.values().iterator().next(), parameters);
        }
        return scopes.entrySet().stream()
                .map(entry -> {
                    var name = entry.getKey().name();
                    parameters.put("kinds" + name, kinds(entry.getKey()));
                    return "(c.kind in :kinds" + name + " and " + within(name, entry.getValue(), parameters) + ")";
                })
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** That {@code c} lies in one of these scopes. */
    static String within(String prefix, List<String> scopes, Map<String, Object> parameters) {
        var condition = new StringBuilder("(1 = 0");
        for (int i = 0; i < scopes.size(); i++) {
            condition.append(" or c.scope like :").append(prefix).append(i);
            parameters.put(prefix + i, scopes.get(i) + "%");
        }
        return condition.append(')').toString();
    }

    private static List<ContactKind> kinds(Permission permission) {
        return Arrays.stream(ContactKind.values())
                .filter(kind -> keeper(kind) == permission)
                .toList();
    }
}
