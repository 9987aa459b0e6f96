package haven.shared;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;

/**
 * Beans for what the server makes itself and does not inject into: parts of Faces, listeners of JPA. {@code CDI.current()}
 * walks the stack at each question, to learn whose beans are meant, which is a good part of a short request; here it is
 * asked once.
 */
public final class Beans {

    private static volatile BeanManager manager;

    private Beans() {}

    /** The bean of this type, of a scope that CDI ends; a {@code @Dependent} one would never be destroyed. */
    public static <T> T get(Class<T> type) {
        return manager().createInstance().select(type).get();
    }

    private static BeanManager manager() {
        var known = manager;
        if (known == null) {
            known = CDI.current().getBeanManager();
            manager = known;
        }
        return known;
    }
}
