package haven;

import haven.access.SignedInAs;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.concurrent.Callable;

/** The demo cast, as tests know it. Inside the portal, tests call services in their name. */
public final class People {

    /** All accounts of the cast; the password is the user name. */
    public static final List<String> ACCOUNTS = List.of(
            "staff",
            "staff2",
            "focal.ke",
            "smt.ke",
            "rso",
            "rso.bangkok",
            "hr",
            "hr.bangkok",
            "opcen",
            "hq",
            "director",
            "ohu",
            "admin");

    /** Something that a test does in somebody's name. */
    public interface Action {
        void run() throws Exception;
    }

    private People() {}

    /** Calls this in the name of that person, with the grants that today's duties give. In-container tests only. */
    public static <T> T as(String username, Callable<T> action) {
        try {
            return CDI.current().select(SignedInAs.class).get().call(username, action);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    /** The same for what gives nothing back. */
    public static void as(String username, Action action) {
        as(username, (Callable<Void>) () -> {
            action.run();
            return null;
        });
    }

    /** Calls this as somebody who has not signed in. */
    public static <T> T asNobody(Callable<T> action) {
        return as(null, action);
    }
}
