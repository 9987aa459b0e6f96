package haven.place;

import haven.access.Scoped;
import java.util.Comparator;
import java.util.List;

/** In which capacity somebody checked a number: told by how far their scope goes, for code does not ask for roles. */
public enum Verifier {
    OSS_HEADQUARTERS,
    REGIONAL_SECURITY_OFFICER,
    COUNTRY_SECURITY_FOCAL_POINT;

    /** The nearest capacity among scopes, for this place. */
    public static Verifier of(List<String> scopes, Scoped place) {
        var nearest = scopes.stream()
                .filter(scope -> place.scope().startsWith(scope))
                .max(Comparator.comparingInt(String::length))
                .orElse(Scoped.WORLD);
        var below = nearest.substring(Scoped.WORLD.length());
        if (below.isEmpty()) {
            return OSS_HEADQUARTERS;
        }
        return below.indexOf('/') == below.length() - 1 ? REGIONAL_SECURITY_OFFICER : COUNTRY_SECURITY_FOCAL_POINT;
    }
}
