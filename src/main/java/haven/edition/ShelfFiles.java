package haven.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who makes which file of the shelf. */
@ApplicationScoped
class ShelfFiles {

    @Inject
    @Any
    Instance<ShelfFileSource> sources;

    Optional<ShelfFileSource> find(String file) {
        return sources.stream().filter(source -> source.offers(file)).findFirst();
    }
}
