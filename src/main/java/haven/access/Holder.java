package haven.access;

import java.util.List;
import java.util.OptionalLong;

/** Somebody with what they may do where: the caller of this request, or in a job somebody who gets a mail. */
public interface Holder {

    /** The person, or empty for nobody and for accounts without one. */
    OptionalLong personId();

    /** The scopes in which this permission is held, for use in queries; each ends with a slash; empty for nowhere. */
    List<String> scopesOf(Permission permission);

    /**
     * The scopes in which, and below which, somebody may be appointed to this role, and such a duty ended; empty for
     * nowhere.
     */
    List<String> scopesToGive(Role role);

    /** Whether it stands for all people together, each with their own permissions: a job asks what concerns anybody. */
    default boolean isEverybody() {
        return false;
    }
}
