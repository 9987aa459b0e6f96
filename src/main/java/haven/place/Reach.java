package haven.place;

import haven.access.Scoped;
import java.util.List;
import java.util.Map;

/**
 * The scopes in which the caller holds one permission, as a condition on places: in Java, and in JPQL over the
 * aliases {@code g} (region), {@code c} (country), {@code s} (station, may be null).
 */
public record Reach(List<String> scopes) {

    private static final List<String> ALIASES = List.of("g", "c", "s");

    /** Without what reaches into a country only in part. */
    public Reach ofCountries() {
        return new Reach(
                scopes.stream().filter(scope -> codes(scope).length <= 2).toList());
    }

    public boolean covers(Scoped place) {
        return scopes.stream().anyMatch(place.scope()::startsWith);
    }

    /** Each name begins with {@code prefix}; the parameters are added to {@code parameters}. */
    public String jpql(String prefix, Map<String, Object> parameters) {
        if (scopes.contains(Scoped.WORLD)) {
            return "(1 = 1)";
        }
        var condition = new StringBuilder("(1 = 0");
        for (int depth = 0; depth < ALIASES.size(); depth++) {
            var codes = codesAt(depth);
            if (!codes.isEmpty()) { // "in ()" is no SQL
                var name = prefix + depth;
                condition
                        .append(" or ")
                        .append(ALIASES.get(depth))
                        .append(".code in :")
                        .append(name);
                parameters.put(name, codes);
            }
        }
        return condition.append(')').toString();
    }

    /** The last code of each scope with this depth: {@code /world/nairobi/} has 0, {@code /world/nairobi/KE/} 1. */
    private List<String> codesAt(int depth) {
        return scopes.stream()
                .map(Reach::codes)
                .filter(codes -> codes.length == depth + 1)
                .map(codes -> codes[depth])
                .distinct()
                .toList();
    }

    private static String[] codes(String scope) {
        return scope.substring(Scoped.WORLD.length()).split("/");
    }
}
