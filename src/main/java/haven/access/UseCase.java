package haven.access;

import jakarta.enterprise.context.RequestScoped;
import java.lang.reflect.Method;

/** What this request is doing: the outermost service method that is under way, as {@link Allowed} lets it in. */
@RequestScoped
public class UseCase {

    private int depth;
    private String name;
    private Permission permission;

    void begin(Method method, Permission asked) {
        if (depth++ == 0) {
            name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            permission = asked;
        }
    }

    void end() {
        if (--depth == 0) {
            name = null;
            permission = null;
        }
    }

    /** {@code Service.method}, or null where no service was called, as in a job. */
    public String name() {
        return name;
    }

    /** What it took to be let in, or null. */
    public Permission permission() {
        return permission;
    }
}
