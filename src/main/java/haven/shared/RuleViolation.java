package haven.shared;

import java.util.List;

/**
 * A rule of the field says no. The message key says which rule; the reader sees its text, the transaction rolls back,
 * what was typed stays.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;
    private final String field;

    /** @param key the message key, such as {@code document.error.emptyFile} */
    public RuleViolation(String key, Object... arguments) {
        this(key, null, arguments);
    }

    private RuleViolation(String key, String field, Object... arguments) {
        super(key);
        this.field = field;
        this.arguments = arguments;
    }

    /** The same violation, to be shown beside the field with this client id. */
    public static RuleViolation at(String field, String key, Object... arguments) {
        return new RuleViolation(key, field, arguments);
    }

    public String key() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments;
    }

    /** The client id of the field that is wrong, or null when the whole form is. */
    public String field() {
        return field;
    }

    @Override
    public String toString() {
        return "RuleViolation[" + getMessage() + ", " + List.of(arguments()).size() + " arguments]";
    }
}
