package haven.sheet;

import haven.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** All kinds of tables that features offer. */
@ApplicationScoped
class SheetKinds {

    @Inject
    @Any
    Instance<SheetKind> kinds;

    /** @throws NotThere where there is no such kind */
    SheetKind get(String name) {
        return list().stream()
                .filter(kind -> kind.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotThere("kind of table"));
    }

    List<SheetKind> list() {
        return kinds.stream().sorted(Comparator.comparing(SheetKind::code)).toList();
    }
}
