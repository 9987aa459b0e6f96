package haven.due;

import haven.access.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All rules that make things due. */
@ApplicationScoped
class DueSources {

    @Inject
    @Any
    Instance<DueItems> all;

    /** Those that this holder can do something about anywhere, by name. */
    List<DueItems> of(Holder holder) {
        return all.stream()
                .filter(source -> !holder.scopesOf(source.permission()).isEmpty())
                .sorted(Comparator.comparing(DueItems::rule))
                .toList();
    }

    Optional<DueItems> named(String rule) {
        return all.stream().filter(source -> source.rule().equals(rule)).findFirst();
    }

    /** All scopes in which this holder may do what these are about. */
    static List<String> scopes(Holder holder, Collection<DueItems> sources) {
        return sources.stream()
                .filter(source -> !source.isPersonal())
                .map(DueItems::permission)
                .distinct()
                .flatMap(permission -> holder.scopesOf(permission).stream())
                .distinct()
                .toList();
    }
}
