package haven.sheet;

import haven.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;

/**
 * What is wrong in a line.
 *
 * @param column by name, or null where it is the whole line
 * @param key of the text that says it
 */
public record Problem(String column, String key, List<String> arguments) {

    public static Problem of(RuleViolation violation) {
        return new Problem(
                violation.field(),
                violation.key(),
                Arrays.stream(violation.arguments()).map(String::valueOf).toList());
    }
}
