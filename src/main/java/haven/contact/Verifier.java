package haven.contact;

import haven.access.Scoped;
import java.util.List;

/** In which capacity somebody checked an entry; its words stand below {@code contact.role.}. */
public enum Verifier {
    OSS_HEADQUARTERS,
    REGIONAL_SECURITY_OFFICER,
    COUNTRY_SECURITY_FOCAL_POINT,
    OPERATIONS_CENTRE,
    /** Whose entry it is. */
    THEMSELVES;

    /** The nearest capacity among the scopes in which somebody may keep such entries, for this place. */
    public static Verifier of(List<String> scopes, Scoped place) {
        return valueOf(haven.place.Verifier.of(scopes, place).name());
    }
}
