package haven.call;

import haven.access.Scoped;
import java.util.List;
import java.util.Map;

/** That a scope, kept as a path, lies in one of these scopes, as a condition of a query. */
final class ScopeCondition {

    private ScopeCondition() {}

    /** @param parameters what the condition needs is added here */
    static String of(String column, List<String> scopes, Map<String, Object> parameters) {
        if (scopes.contains(Scoped.WORLD)) {
            return "(1 = 1)";
        }
        var condition = new StringBuilder("(1 = 0");
        for (int i = 0; i < scopes.size(); i++) {
            condition.append(" or ").append(column).append(" like :scope").append(i);
            parameters.put("scope" + i, scopes.get(i) + "%");
        }
        return condition.append(')').toString();
    }
}
