package haven.aidememoire;

import haven.edition.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** For the start, which has no caller. */
@ApplicationScoped
@Transactional
class AideUpgradeService {

    @Inject
    AideMemoires aides;

    @Inject
    AideMemoireRepository rows;

    @Inject
    Shelf shelf;

    List<String> listScopes() {
        return rows.listScopes();
    }

    /** One place at a time: others who publish wait for none of the rest. */
    void publishWhereDifferent(String scope) {
        rows.find(scope).filter(this::isDifferent).ifPresent(aides::publishChecks);
    }

    /** Whether readers see the edition in force otherwise than they should; without one they see nothing. */
    private boolean isDifferent(AideMemoire aide) {
        var seen = shelf.find(PublishedAideMemoire.PART, aide.scope(), PublishedAideMemoire.class);
        return InForce.of(rows, aide)
                .filter(now -> !seen.equals(Optional.of(now.content())))
                .isPresent();
    }
}
